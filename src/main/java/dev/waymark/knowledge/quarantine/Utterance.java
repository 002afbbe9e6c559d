package dev.waymark.knowledge.quarantine;

import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence by its form.
 *
 * @param text in lower case and in the plain forms of its letters
 * @param words those of the text
 * @param verb index of the word it begins with as an order would, -1 where it cannot be one
 * @param ordering whether what stands behind that word is what stands behind a verb
 */
record Utterance(String text, List<Word> words, int verb, boolean ordering) {
    /** What may stand before an order's verb: "please", "in your reply,", "seamlessly". */
    private static final Pattern OPENING = Pattern.compile(
            "^(?:\\P{L}*(?:please|now|then|also|next|first|finally|and|but|so|just|kindly|always|never"
                    + "|don't|do not|\\p{L}+ly|(?:in|to|for|at|on|when|if|while|after|before|once)\\b[^,;:.]{1,60},)(?=\\P{L}))+");

    private static final Pattern NO_VERB =
            Pattern.compile(".*(?<!s)s|.*(?:ing|ed|ly|tion|ment|ness|ity|ism)|\\P{L}*|.*\\P{L}.*");

    private static final Pattern REQUEST =
            Pattern.compile("^\\P{L}*(?:please )?(?:can|could|would|will) you (?:please )?");

    private static final Pattern ASKING = Pattern.compile(
            "^\\P{L}*(?:what|who|whom|whose|which|where|when|why|how|can|could"
                    + "|would|will|is|are|was|were|do|does|did|has|have|should|may|might|in what|in which|for what)\\b");

    private static final Pattern QUOTED =
            Pattern.compile("\"[^\"]*\"|“[^”]*”|«[^»]*»|(?<![\\p{L}\\p{N}])'[^']{2,}'(?![\\p{L}\\p{N}])");

    /** Less of a sentence than this is no frame around a quotation. */
    private static final int FRAME = 12;

    private static final Pattern ANYBODY = Pattern.compile("^\\P{L}*(?:how|what) (?:do|would|can|could|should) you\\b");

    private static final Pattern READER = Pattern.compile("\\b(?:you|your|yours|yourself)\\b");

    private static final Pattern CONTINUED = Pattern.compile("^\\P{L}*(?:but|and|so|or|now|yet|well)\\b.*\\?");

    private static final Pattern HEADED = Pattern.compile("\\p{Lu}{2,}[\\p{Lu}\\s,&-]*[\\s:]+\\p{Lu}?\\p{Ll}");

    /** Behind one of these, what looked like a verb was a name. */
    private static final Set<String> NO_OBJECT =
            Set.of("of", "and", "or", "is", "are", "was", "were", "we", "i", "has", "have");

    private static final Set<String> ANY_FORM = Set.of("""
            bring sing embed need feed speed apply reply rely supply implement mention comment
            experiment supplement complement document augment position question section caution
            focus address discuss bias
            """.strip().split("\\s+"));

    static Utterance of(String sentence) {
        String text = Normalizer.normalize(sentence, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'');
        List<Word> words = Words.of(text);
        int verb = isHeaded(sentence) ? -1 : verb(text, words);
        return new Utterance(text, words, verb, verb >= 0 && isVerb(text, words, verb));
    }

    /** "DESIGN Two trials were held": a heading that lost its line. */
    private static boolean isHeaded(String sentence) {
        return HEADED.matcher(sentence).lookingAt();
    }

    private static boolean isVerb(String text, List<Word> words, int verb) {
        if (verb + 1 == words.size()) {
            return true;
        }
        String between = text.substring(
                words.get(verb).offsets().end(), words.get(verb + 1).offsets().start());
        String next = words.get(verb + 1).lower();
        return between.isBlank() && Words.isStopWord(next) && !NO_OBJECT.contains(next);
    }

    private static int verb(String text, List<Word> words) {
        Matcher request = REQUEST.matcher(text);
        Matcher opening = OPENING.matcher(text);
        int from = request.find() ? request.end() : opening.find() ? opening.end() : 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).offsets().start() >= from) {
                return canOrder(words.get(i).lower()) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean canOrder(String word) {
        boolean verbal = ANY_FORM.contains(word) || !NO_VERB.matcher(word).matches();
        return verbal
                && (!Words.isStopWord(word)
                        || Set.of("let", "go", "get", "do", "like").contains(word));
    }

    boolean isOrder() {
        return verb >= 0;
    }

    boolean isOrder(Set<String> verbs) {
        return verb >= 0 && verbs.contains(words.get(verb).lower());
    }

    /** "Ready?" and "Sounds good?" ask nobody. */
    boolean isQuestion() {
        boolean asks = text.stripTrailing().matches(".*\\?\\W*")
                && ASKING.matcher(text).find();
        return asks || REQUEST.matcher(text).find();
    }

    /** Whether it is about the reader's own affairs, or goes on from what was said to him before. */
    boolean addressesReader() {
        boolean you = READER.matcher(unquoted()).find();
        boolean general = REQUEST.matcher(text).find() || ANYBODY.matcher(text).find();
        return (you && !general) || CONTINUED.matcher(text).find();
    }

    boolean says(String... any) {
        Set<String> asked = Set.of(any);
        return words.stream().anyMatch(word -> asked.contains(word.lower()));
    }

    /** Its own words, without those it quotes; all of it when it is nothing but a quotation. */
    String unquoted() {
        String own = QUOTED.matcher(text).replaceAll(" ");
        return own.codePoints().filter(Character::isLetter).count() < FRAME ? text : own;
    }

    /** Stems of the words that tell what it is about; neither its verb, when it is an order, nor hollow ones. */
    Set<String> subject(Set<String> hollow) {
        Set<String> subject = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean tells = i != verb && !Words.isStopWord(word.lower()) && !hollow.contains(word.stem());
            if (tells && word.lower().length() > 1) {
                subject.add(word.stem());
            }
        }
        return subject;
    }
}
