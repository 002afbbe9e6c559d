package dev.waymark.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells English from other languages. */
public final class Language {
    /** The detector is seldom right about a handful of letters. */
    private static final int SHORTEST = 12;

    private static final double SURE = 0.3;

    private static final LanguageDetectorModel MODEL = model();

    private Language() {}

    /**
     * Whether a text is surely in another language than English. Short texts, and texts of which a third of the words
     * are function words of English, count as English.
     */
    public static boolean isForeign(String text) {
        if (text.codePoints().filter(Character::isLetter).count() < SHORTEST) {
            return false;
        }
        var words = Words.of(text);
        long english =
                words.stream().filter(word -> Words.isStopWord(word.lower())).count();
        if (3 * english >= words.size()) {
            return false;
        }
        var best = new LanguageDetectorME(MODEL).predictLanguage(text);
        return !best.getLang().equals("eng") && best.getConfidence() >= SURE;
    }

    private static LanguageDetectorModel model() {
        String path = "/langdetect-183.bin";
        try (InputStream model = Language.class.getResourceAsStream(path)) {
            return new LanguageDetectorModel(Objects.requireNonNull(model, path));
        } catch (IOException e) {
            throw new UncheckedIOException("the language model cannot be read", e);
        }
    }
}
