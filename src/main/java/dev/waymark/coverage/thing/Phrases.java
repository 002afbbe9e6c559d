package dev.waymark.coverage.thing;

import dev.waymark.role.Aspect;
import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what an enumeration names by common words: "database management, data modelling and testing". */
final class Phrases {
    private static final int LONGEST = 5;

    /** Behind these comes what one needs, knows or studies. */
    private static final Pattern SKILLED = Pattern.compile(
            "(?i)\\b(?:skills?|abilities|qualities|subjects|topics)\\b[^,]*?\\b(?:are|is|include|includes|of|in)\\s+(.*)"
                    + "|\\b(?:needs?|requires?|brings?|lists?|names?|combines?|masters?)\\s+(?!to\\b)(.*)"
                    + "|\\b(?:has|have|had|expects?\\b.*?) to (?:know|master|have|bring)\\s+(.*)"
                    + "|\\b(?:knowledge|understanding|expertise|experience|proficien\\w+|fluen\\w+|command|grounding|foundation"
                    + "|familiar\\w*|practice|basis|grasp|skills?) (?:in|of|with|on)\\s+(.*)");

    private static final Pattern STUDIED =
            Pattern.compile("(?i)\\b(?:degrees?|bachelor's|master's|doctorate|diploma)\\b"
                    + "(?:\\s+\\w+){0,2}?\\s+(?:in|of)\\s+(.*)"
                    + "|\\b(?:studies|study|studied|studying)\\s+(.*)"
                    + "|\\b(?:graduates?|background)\\s+(?:in|of)\\s+(.*)"
                    + "|\\b(?:degrees?|subjects?|background)\\b[^,]*\\b(?:include|are in|is in|be in)\\s+(.*)"
                    + "|\\b(?:expects it|names|named)\\s+(?:in\\s+)?(.*)");

    private static final Pattern EMPLOYED = Pattern.compile(
            "(?i)\\b(?:work|works|worked|working|employed|employ|employers|employment|industries|sectors|fields|jobs"
                    + "|found|demand)\\b.*?\\b(?:in|are|were|for|by|of|with|:)\\s+(.*)");

    private static final Pattern SHARE = Pattern.compile("\\((?:[^()]*?\\d[\\d.]*\\s?%[^()]*)\\)");

    private static final Pattern SHARE_IN = Pattern.compile("\\d[\\d.]*\\s?%[^,;]*?\\b(?:in|at|by|with)\\s+");

    /** An explanation begins here. */
    private static final Pattern TAIL =
            Pattern.compile("(?i)\\s*(?:,?\\s+\\b(?:which|that|who|whom|where|so that|because"
                    + "|to (?!know)\\w+|when|while|whereas|though|although|by|from|through|over|applied|above|at|as|on a)\\b.*"
                    + "|,\\s+(?:with|according|in|namely|such as|including|and how|as well as|for|while|given)\\b.*)$");

    private static final Pattern LEAD = Pattern.compile(
            "(?i)^(?:(?:namely|such as|including|like|an?|the|some|any|other|both|its|their|one|two|three|all)\\s+"
                    + "|(?:strong|good|firm|solid|sound|deep|thorough|basic|advanced|clear|care|confident|at least one|usual|whole)\\s+"
                    + "|understanding\\s+(?!of)|(?:understanding|knowledge|command|experience|fluency|proficiency|practice|grounding|foundation|expertise"
                    + "|familiarity|grasp|basics|fundamentals|principles|skills?|background|base|ease|sense|degrees?|focus)"
                    + "\\s+(?:in|of|with|on|for)\\s+)+");

    private static final Pattern CLAUSE =
            Pattern.compile("(?i)\\b(that|which|who|whom) (are|is|can|do|does|have|has)\\b");

    private static final Pattern PARTICIPLE = Pattern.compile("(?i)\\w+s? (\\w{3,}ed|written|built|known)");

    private static final Pattern ADJECTIVE = Pattern.compile("(?i)\\w+(al|ive|ous|ful|able|ible|ile|ean|ic)");

    private static final Pattern ACTION = Pattern.compile("(?i).*\\bof \\w+ing\\b.*");

    private final ThingWording wording;

    Phrases(ThingWording wording) {
        this.wording = wording;
    }

    /**
     * What a statement enumerates on an aspect.
     *
     * @param text with names of roles masked
     * @param item whether it is an item of a list about the aspect
     */
    Set<String> in(String text, Aspect aspect, boolean item) {
        String held = wording.heldTogether(text.replace('\n', ' '));
        Set<String> phrases = new LinkedHashSet<>();
        if (item && aspect != Aspect.EDUCATION) {
            phrases.addAll(members(label(held, aspect), aspect, 1));
        }
        if (phrases.isEmpty()) {
            phrases.addAll(inSentence(held, aspect));
        }
        return phrases;
    }

    /** Of "Finance: systems that notice fraud" the label; of "For quality: testing" what is behind it. */
    private static String label(String item, Aspect aspect) {
        int colon = item.indexOf(':');
        String label = colon < 0 ? item : item.substring(0, colon);
        if (aspect == Aspect.INDUSTRIES) {
            return label.split(",\\s+(with|where|\\d)|\\s+employ(s|ed)\\b|\\s+\\d")[0];
        }
        return colon < 0 ? item : item.substring(colon + 1);
    }

    private List<String> inSentence(String text, Aspect aspect) {
        List<String> phrases = new ArrayList<>();
        for (String sentence : text.split("[;:]\\s+")) {
            String plain =
                    aspect == Aspect.INDUSTRIES ? withoutShares(sentence) : sentence.replaceAll("\\([^)]*\\)", " ");
            Matcher trigger = trigger(aspect).matcher(plain);
            if (trigger.find()) {
                phrases.addAll(members(behind(trigger), aspect, aspect == Aspect.EDUCATION ? 1 : 2));
            }
        }
        return phrases;
    }

    private static String withoutShares(String sentence) {
        return SHARE_IN.matcher(SHARE.matcher(sentence).replaceAll("")).replaceAll("");
    }

    private static Pattern trigger(Aspect aspect) {
        return switch (aspect) {
            case EDUCATION -> STUDIED;
            case INDUSTRIES -> EMPLOYED;
            default -> SKILLED;
        };
    }

    private static String behind(Matcher trigger) {
        for (int i = 1; i <= trigger.groupCount(); i++) {
            if (trigger.group(i) != null) {
                return trigger.group(i);
            }
        }
        return "";
    }

    /**
     * The members of an enumeration from its beginning to the first that is none; too few are none at all.
     */
    private List<String> members(String enumeration, Aspect aspect, int fewest) {
        String text = enumeration.strip().replaceAll("[.!?]+$", "");
        List<String> pieces = divided(text, aspect);
        List<String> members = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            String member = cleaned(pieces.get(i));
            if (!isMember(member) || isCut(pieces.get(i), member)) {
                break;
            }
            if (!leansOnNext(member, pieces.get(Math.min(i + 1, pieces.size() - 1)), pieces.getLast())) {
                members.add(member);
            }
        }
        return members.size() < fewest || (fewest == 1 && members.size() < Math.min(2, pieces.size()))
                ? List.of()
                : members;
    }

    /** Of "readiness to learn" and "systems that fail and recover" too little is left. */
    private static boolean isCut(String piece, String member) {
        return CLAUSE.matcher(piece).find()
                || (piece.contains(" to ") && Enumeration.words(member) == 1)
                || PARTICIPLE.matcher(member).matches();
    }

    /** "Analysing, designing and executing tests", "analytical and creative thinking": the last word is missing. */
    private static boolean leansOnNext(String member, String next, String last) {
        if (Enumeration.words(member) > 1) {
            return false;
        }
        boolean verb = member.endsWith("ing") && last.contains(" ") && last.split("\\s")[0].endsWith("ing");
        return verb || (next.contains(" ") && ADJECTIVE.matcher(member).matches());
    }

    /** "Data processing and organisation" may be one thing: two of a kind have as many words. */
    private List<String> divided(String text, Aspect aspect) {
        List<String> pieces = Enumeration.pieces(text);
        boolean pair = pieces.size() == 2 && text.indexOf(',') < 0;
        boolean brief = Enumeration.words(LEAD.matcher(text).replaceFirst("")) <= LONGEST;
        return aspect != Aspect.EDUCATION && pair && brief && !areAlike(pieces.getFirst(), pieces.getLast())
                ? List.of(text)
                : pieces;
    }

    private boolean areAlike(String one, String other) {
        boolean kind = wording.isKind(Words.of(other).getLast());
        return Enumeration.words(one) == Enumeration.words(other)
                && (!kind || wording.isKind(Words.of(one).getLast()));
    }

    private String cleaned(String piece) {
        String text = piece.replaceAll("\\([^)]*\\)", " ").replaceAll(" +", " ").strip();
        String bare = LEAD.matcher(TAIL.matcher(text).replaceFirst("")).replaceFirst("");
        List<Word> words = Words.of(bare);
        int end = words.size();
        while (end > 2 && !bare.contains(" and ") && wording.isEmpty(words.get(end - 1))) {
            end--;
        }
        return end == 0
                ? ""
                : bare.substring(0, words.get(end - 1).offsets().end()).replace('\u00a0', ' ');
    }

    private boolean isMember(String member) {
        List<Word> words = Words.of(member);
        return !words.isEmpty()
                && words.size() <= LONGEST
                && member.length() > 2
                && !Words.isStopWord(words.getFirst().lower())
                && !Words.isStopWord(words.getLast().lower())
                && !wording.isNever(member)
                && !ACTION.matcher(member).matches()
                && words.stream()
                        .noneMatch(word -> wording.isNoPart(word)
                                || Character.isDigit(word.lower().charAt(0)))
                && !(words.size() == 1 && wording.isKind(words.getFirst()));
    }
}
