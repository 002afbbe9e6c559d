package dev.waymark.knowledge.clean;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words and forms by which a line shows that it belongs to the page or to an advert, not to the article. */
final class Cues {
    private static final Pattern READING_TIME = Pattern.compile(
            "(?i).*\\b\\d{1,3}[\\s-]*min(ute)?s?\\.?\\s+(of\\s+)?read(ing)?\\b.*|(estimated\\s+)?read(ing)?(\\s+time)?\\W+\\d{1,3}\\s*min.*");

    private static final Pattern CONTENTS = Pattern.compile(
            "(?i)(table of contents?|contents|on this page|in this (article|post|guide)|jump to( section)?)\\W*");

    private static final Pattern COMMENTS = Pattern.compile(
            "(?i)\\W*(\\d+\\s+|no\\s+)?(comments?|responses)(\\s+yet)?\\W*\\d*\\W*"
                    + "|(leave|post|add|write) a (comment|reply)\\W*|be the first to comment\\W*|join the (discussion|conversation)\\W*");

    private static final Set<String> SHARING = Set.of(
            "share",
            "this",
            "article",
            "post",
            "story",
            "page",
            "on",
            "via",
            "to",
            "with",
            "tweet",
            "facebook",
            "twitter",
            "x",
            "linkedin",
            "whatsapp",
            "reddit",
            "pinterest",
            "telegram",
            "instagram",
            "email",
            "e",
            "mail",
            "link",
            "copy",
            "print",
            "pin",
            "it",
            "follow",
            "us",
            "friends",
            "or",
            "and",
            "threads",
            "mastodon",
            "bluesky");

    private static final Set<String> SHARING_VERBS = Set.of(
            "share",
            "tweet",
            "pin",
            "follow",
            "copy",
            "print",
            "facebook",
            "twitter",
            "linkedin",
            "whatsapp",
            "reddit",
            "pinterest",
            "telegram",
            "instagram");

    private static final Pattern NAVIGATION =
            Pattern.compile("(?i)\\W*(skip to (the )?(main )?content|back to (top|blog|home|articles)"
                    + "|home|menu|search|log ?in|sign (in|up)|register|subscribe( now| today)?|print( this page)?|save( for later)?"
                    + "|listen( to this (article|post))?|advertisement|sponsored( content)?|continue reading|read more|show more"
                    + "|load more|accept( all)? cookies|all rights reserved.*|©.*|copyright \\W?\\s*\\d{4}.*|toggle navigation"
                    + "|breadcrumbs?)\\W*");

    private static final Pattern BYLINE =
            Pattern.compile("(?i)(by|written by|posted by|words by|author|reviewed by|edited by)[:\\s]\\s*\\S.*"
                    + "|(published|posted|updated|last (updated|modified|reviewed)|date)\\b[:\\s].*");

    /** Headings over what other pages offer: legitimate only when prose follows them. */
    private static final Pattern LISTING = Pattern.compile(
            "(?i)\\W*((related|similar|recommended|popular|latest|recent|more|other|trending"
                    + "|featured|top|sponsored|hot|open|new|current)\\s+(\\w+\\s+)?(articles?|posts?|stor(y|ies)|reads?|reading|content"
                    + "|jobs?|openings|positions|vacanc(y|ies)|roles|news|blogs?|guides|links|pages|topics|videos)"
                    + "|you (may|might|could) (also|be) .*|read (next|also|more)|(up )?next( up| article| post)?"
                    + "|(previous|older|newer) (article|post).*|more (from|by|like) .*|recommended( for you)?|people also .*"
                    + "|job (alerts?|openings|opportunities|board|listings?)|jobs (near|for) you|we are hiring|we're hiring"
                    + "|salary (insights?|info(rmation)?|data|estimates?|explorer)|what to read next|don't miss)\\W*\\d*\\W*");

    /** Headings over what is about the page, its writer or its readers, whatever follows. */
    private static final Pattern ASIDE =
            Pattern.compile("(?i)\\W*(about the (author|writer|publisher)|about (us|this site)|meet the author"
                    + "|author bio.*|(join|subscribe to|sign up (for|to)|get) (our|the) (\\w+ )?(newsletter|mailing list|updates).*"
                    + "|newsletter|stay (in touch|connected|updated)|follow us.*|contact us|get in touch|tags?\\b.{0,60}"
                    + "|categories\\b.{0,60}|filed under.*)\\W*");

    private static final Pattern AD = Pattern.compile(
            "(?i)@\\s?\\S.*\\|.*|.*(\\b(usd|eur|gbp|cad|aud|inr)|[$£€])\\s?\\d[\\d.,]*\\s?k?\\s*[-–—]\\s*"
                    + "(\\b(usd|eur|gbp)\\s?|[$£€])?\\d[\\d.,]*\\s?k?\\W*(a year|/ ?year|per year|p\\.?a\\.?|/ ?yr|annually)?"
                    + "|(\\W*(full[ -]?time|part[ -]?time|freelance|contract(or)?|permanent|temporary|internship|remote|hybrid|on-?site"
                    + "|(senior|mid|entry|junior|executive)[ -]level|expert|director))+\\W*"
                    + "|apply( now| here| today| online)?\\W*|(view|see|browse) (\\w+ )?(jobs?|salar(y|ies)|details|openings|profile).*"
                    + "|posted \\d+ \\w+ ago\\W*|easy apply\\W*|no longer accepting applications\\W*");

    private static final Pattern HIRING = Pattern.compile(
            "(?i)\\b(apply (now|here|today)|join our (\\w+ )?team|we('re| are) (hiring|looking for|seeking)"
                    + "|equal opportunity employer|send (us )?your (cv|resume|résumé)|our client is)\\b");

    private static final Pattern URL = Pattern.compile("(?i)(https?://|www\\.)\\S+");
    private static final Pattern JOB_URL =
            Pattern.compile("(?i).*(https?://|www\\.)\\S*(job|career|vacanc|hiring|recruit|apply)\\S*.*");
    private static final Pattern JOB_WORDS = Pattern.compile(
            "(?i).*\\b(open (positions?|roles?)|vacanc(y|ies)|job (opportunit(y|ies)|openings?)|openings|current jobs|apply)\\b.*");
    private static final Pattern CALL = Pattern.compile(
            "(?i)\\W*(find|see|browse|check|explore|apply|view|visit|join|discover|search|click|learn more|read more|follow|sign up|subscribe|download)\\b.*");

    private static final Pattern PROSE_END = Pattern.compile("[.!?…][\"”’')\\]]*$");

    private Cues() {}

    static boolean isReadingTime(String line) {
        return isShort(line) && READING_TIME.matcher(line).matches() && !isProse(line);
    }

    static boolean isContents(String line) {
        return CONTENTS.matcher(line).matches();
    }

    static boolean isComments(String line) {
        return COMMENTS.matcher(line).matches();
    }

    /** Nothing but what one shares, and where to. */
    static boolean isSharing(String line) {
        var words = Arrays.stream(line.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return !words.isEmpty() && SHARING.containsAll(words) && words.stream().anyMatch(SHARING_VERBS::contains);
    }

    static boolean isNavigation(String line) {
        return isShort(line) && NAVIGATION.matcher(line).matches();
    }

    static boolean isByline(String line) {
        return isShort(line) && !endsSentence(line) && BYLINE.matcher(line).matches();
    }

    static boolean isListing(String line) {
        return isShort(line) && LISTING.matcher(line).matches();
    }

    static boolean isAside(String line) {
        return isShort(line) && ASIDE.matcher(line).matches();
    }

    static boolean isAd(String line) {
        return line.length() <= 200 && (AD.matcher(line).matches() || isBareUrl(line));
    }

    /** A call to look at jobs elsewhere: an address and what it is good for, in one line. */
    static boolean isJobLink(String line) {
        if (line.length() > 250 || !URL.matcher(line).find()) {
            return false;
        }
        int cues = (JOB_URL.matcher(line).matches() ? 1 : 0)
                + (JOB_WORDS.matcher(line).matches() ? 1 : 0)
                + (CALL.matcher(line).matches() ? 1 : 0);
        return cues >= 2;
    }

    /** A sentence of some length that does not sell a job. */
    static boolean isProse(String line) {
        return words(line) >= 8 && endsSentence(line) && !HIRING.matcher(line).find() && !isJobLink(line);
    }

    static boolean isShort(String line) {
        return words(line) <= 14 && line.length() <= 120;
    }

    static int words(String line) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            boolean letter = !Character.isWhitespace(line.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }

    private static boolean endsSentence(String line) {
        return PROSE_END.matcher(line.substring(Math.max(0, line.length() - 4))).find();
    }

    private static boolean isBareUrl(String line) {
        return URL.matcher(line).matches();
    }
}
