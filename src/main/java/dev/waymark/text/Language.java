package dev.waymark.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells English from other languages. */
public final class Language {
    private static final String ENGLISH = "eng";

    /** The detector is seldom right about a handful of letters. */
    private static final int SHORTEST = 12;

    /** How many times surer of another language than of English the detector must be. */
    private static final double SURE = 1.4;

    private static final LanguageDetectorModel MODEL = model();

    private Language() {}

    /**
     * Whether a text is surely in another language than English. Short texts in Latin letters, and texts of which a
     * quarter of the words are function words of English, count as English.
     */
    public static boolean isForeign(String text) {
        if (isInAnotherScript(text)) {
            return true;
        }
        if (text.codePoints().filter(Character::isLetter).count() < SHORTEST) {
            return false;
        }
        List<Word> words = Words.of(text);
        long english =
                words.stream().filter(word -> Words.isStopWord(word.lower())).count();
        return 4 * english < words.size() && isMoreLikelyForeign(text);
    }

    private static boolean isInAnotherScript(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        return 2 * latin < letters;
    }

    private static boolean isMoreLikelyForeign(String text) {
        var ranked = new LanguageDetectorME(MODEL).predictLanguages(text);
        double english = Arrays.stream(ranked)
                .filter(language -> language.getLang().equals(ENGLISH))
                .mapToDouble(opennlp.tools.langdetect.Language::getConfidence)
                .sum();
        return ranked[0].getConfidence() >= SURE * english;
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
