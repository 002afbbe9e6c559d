package dev.waymark.knowledge.quarantine;

import dev.waymark.knowledge.quarantine.LeftOut.Kind;
import dev.waymark.knowledge.structure.Block;
import dev.waymark.text.Phrase;
import dev.waymark.text.PhraseText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by the form of a sentence, and by what the rest of its article is about, whether readers are spoken to. */
final class Suspicion {
    /** A name behind which others than the article speak: "[system]", "assistant: Sure, …". */
    private static final Pattern SPEAKER =
            Pattern.compile("^\\W*(?:<\\|?/?\\s*(?:im_start|im_end|system|assistant|user|s|inst"
                    + "|endoftext|end_of_text|eot_id|start_header_id)[^>]*>|<<\\s*sys\\s*>>|\\[/?\\s*(?:inst|system|assistant|user|sys)\\s*]"
                    + "|#{2,}\\s*(?:system|assistant|user|instructions?|prompt|response)\\b"
                    + "|\\{\\{[#/]?(?:system|assistant|user)).*");

    private static final Pattern NAMED_SPEAKER = Pattern.compile(
            "^\\W*(?:system|assistant|ai|chatbot|bot|llm|gpt|chatgpt)"
                    + "(?: (?:message|prompt|note|override|instructions?|response|output|reply|command|update))?\\s*:\\s*(.*)");

    private static final Pattern OWN_WORDS = Pattern.compile(
            "(?:i|i'm|i'll|i've|you|you're|your|we|sure|of course|certainly|ok|okay|yes|no|hello|hi|understood|as an?)\\b.*");

    private static final String REPLY = "(?:(?:next|final|entire|whole|complete|own|main|last|first|\\p{L}+ed) )?"
            + "(?:answers?|responses?|repl(?:y|ies)|outputs?|completions?)\\b";

    private static final Pattern YOUR_REPLY = Pattern.compile("\\byour " + REPLY);

    /** People have such, too. */
    private static final Pattern YOUR_TEXT =
            Pattern.compile("\\byour (?:\\p{L}+ )?(?:message|messages|text|words|summary)\\b");

    private static final Pattern THE_REPLY = Pattern.compile("\\b(?:the|this|each|every|any|all) " + REPLY);

    private static final Pattern MODAL =
            Pattern.compile("^.{0,40}\\b(?:must|should|shall|has to|have to|needs? to)\\b.*");
    private static final Pattern ADDRESS = Pattern.compile(
            "https?://|\\bwww\\.|@\\w+\\.|\\b[\\w-]+\\.(?:com|net|org|io|xyz|info|ru|biz)\\b|\\busers?\\b|\\bvisitors\\b");

    /** Fewer words that begin with a capital may be a name: "Google Play". */
    private static final int SENTENCE = 5;

    private static final Wording WORDING = Wording.BUILT_IN;

    private final Errands errands;

    Suspicion(Vocabulary vocabulary) {
        errands = new Errands(vocabulary);
    }

    /** Whether a sentence speaks of code that stands below it. */
    static boolean offersCode(String sentence) {
        return WORDING.codeOrder().isIn(PhraseText.of(sentence.toLowerCase(Locale.ROOT)));
    }

    /** Whether somebody else is given the word; what follows is said by him. */
    static boolean speaks(Utterance utterance) {
        Matcher named = NAMED_SPEAKER.matcher(utterance.text());
        return SPEAKER.matcher(utterance.text()).matches() || (named.matches() && isOwnWords(named.group(1)));
    }

    private static boolean isOwnWords(String words) {
        return OWN_WORDS.matcher(words).matches()
                || Utterance.of(words).isOrder(WORDING.errands())
                || any(WORDING.orders(), words);
    }

    /** What no sentence, title or source of an article is for, wherever it stands. */
    static Optional<Kind> anywhere(String sentence, Utterance utterance) {
        if (Invisible.isTrick(sentence) || Lookalike.isIn(sentence)) {
            return Optional.of(Kind.DISGUISED);
        }
        if (Encoded.isIn(sentence)) {
            return Optional.of(Kind.ENCODED);
        }
        boolean orders = speaks(utterance) || any(WORDING.orders(), utterance.unquoted());
        return orders ? Optional.of(Kind.ORDER) : Optional.empty();
    }

    /** What a sentence is not for where it stands. */
    Optional<Kind> here(Utterance utterance, Block block, Surroundings around) {
        boolean talks = around.stems().stream().anyMatch(WORDING.talks()::contains);
        boolean tip = any(WORDING.tips(), utterance.unquoted());
        if ((tip && !talks) || shapesReply(utterance, talks)) {
            return Optional.of(Kind.ORDER);
        }
        return errands.isErrand(utterance, block, around, talks) ? Optional.of(Kind.ERRAND) : Optional.empty();
    }

    /** Whether words would be suspicious even in the middle of a sentence, where capital letters begin names. */
    boolean isAttached(Utterance utterance, Block block, Surroundings around) {
        boolean order = utterance.ordering() && utterance.isOrder(WORDING.tellings());
        return switch (here(utterance, block, around).orElse(Kind.HIDDEN)) {
            case ORDER ->
                YOUR_REPLY.matcher(utterance.text()).find()
                        || YOUR_TEXT.matcher(utterance.text()).find()
                        || any(WORDING.tips(), utterance.unquoted());
            case ERRAND -> order || utterance.isQuestion() || utterance.words().size() >= SENTENCE;
            case CODE, HIDDEN, DISGUISED, ENCODED -> false;
        };
    }

    /** An order about the reply to be given: its letters, its contents. */
    private boolean shapesReply(Utterance utterance, boolean talks) {
        String text = utterance.text();
        boolean your = YOUR_REPLY.matcher(text).find();
        boolean reply = your || (utterance.ordering() && THE_REPLY.matcher(text).find());
        boolean order = utterance.isOrder() || (your && MODAL.matcher(text).matches());
        boolean letters = WORDING.letters().isIn(PhraseText.of(text));
        if (reply) {
            return order && (!talks || letters || ADDRESS.matcher(text).find());
        }
        boolean transforms = utterance.isOrder(WORDING.transforms()) || utterance.isOrder(WORDING.tellings());
        if (YOUR_TEXT.matcher(text).find()) {
            return transforms;
        }
        return letters && utterance.isOrder(WORDING.transforms()) && errands.isForeign(utterance, 1);
    }

    private static boolean any(List<Phrase> phrases, String text) {
        var plain = PhraseText.of(text);
        return phrases.stream().anyMatch(phrase -> phrase.isIn(plain));
    }
}
