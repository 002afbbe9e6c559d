package dev.waymark.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells English from other languages. */
public final class Language {
    private static final String ENGLISH = "en";

    /** A language by its own code of two letters, as the detector's codes of three name it. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("eng", ENGLISH),
            Map.entry("ara", "ar"),
            Map.entry("ben", "bn"),
            Map.entry("cmn", "zh"),
            Map.entry("deu", "de"),
            Map.entry("fas", "fa"),
            Map.entry("pes", "fa"),
            Map.entry("fra", "fr"),
            Map.entry("hin", "hi"),
            Map.entry("ind", "id"),
            Map.entry("ita", "it"),
            Map.entry("jpn", "ja"),
            Map.entry("kor", "ko"),
            Map.entry("mar", "mr"),
            Map.entry("nld", "nl"),
            Map.entry("pol", "pl"),
            Map.entry("por", "pt"),
            Map.entry("rus", "ru"),
            Map.entry("spa", "es"),
            Map.entry("swe", "sv"),
            Map.entry("tam", "ta"),
            Map.entry("tel", "te"),
            Map.entry("tur", "tr"),
            Map.entry("ukr", "uk"),
            Map.entry("urd", "ur"),
            Map.entry("vie", "vi"));

    /** Which of them are written how, Latin letters aside. */
    private static final Map<UnicodeScript, List<String>> SCRIPTS = Map.of(
            UnicodeScript.ARABIC, List.of("ar", "fa", "ur"),
            UnicodeScript.BENGALI, List.of("bn"),
            UnicodeScript.CYRILLIC, List.of("ru", "uk"),
            UnicodeScript.DEVANAGARI, List.of("hi", "mr"),
            UnicodeScript.HAN, List.of("zh", "ja"),
            UnicodeScript.HANGUL, List.of("ko"),
            UnicodeScript.HIRAGANA, List.of("ja"),
            UnicodeScript.KATAKANA, List.of("ja"),
            UnicodeScript.TAMIL, List.of("ta"),
            UnicodeScript.TELUGU, List.of("te"));

    private static final Set<String> OTHER_SCRIPTS =
            SCRIPTS.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    /** The code of a language that is none of these. */
    private static final String UNKNOWN = "und";

    /** Persian and Urdu write these letters otherwise, and the detector does not look at that. */
    private static final Pattern ARABIC_LETTERS = Pattern.compile("[\\u0643\\u064A\\u0629\\u0649\\u0623\\u0625]");

    /** The detector is seldom right about a handful of letters. */
    private static final int SHORTEST = 8;

    /** Takes a third of a second to load, which a start can do without: most messages never need it. */
    private static final class Loaded {
        static final LanguageDetectorModel MODEL = model();
    }

    private Language() {}

    /**
     * Another language that a text may be in.
     *
     * @param code of two letters, "und" for one that is written in letters we don't know
     * @param odds how many times likelier it is than English, more than 1; a text in another script than ours is surely
     *     not in English
     */
    public record Guess(String code, double odds) {}

    /** The language other than English that a text is most likely in; nothing for English and for a few letters. */
    public static Optional<Guess> foreign(String text) {
        if (!isLatin(text)) {
            return Optional.of(inAnotherScript(text));
        }
        long letters = text.codePoints().filter(Character::isLetter).count();
        return letters < SHORTEST ? Optional.empty() : inLatin(shares(text));
    }

    /** Whether at least half of the letters are Latin ones, as they are where there are none. */
    public static boolean isLatin(String text) {
        return text.codePoints()
                        .filter(Character::isLetter)
                        .map(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN ? 1 : -1)
                        .sum()
                >= 0;
    }

    private static Optional<Guess> inLatin(Map<String, Double> shares) {
        double english = shares.getOrDefault(ENGLISH, 0.0);
        return mostLikely(shares, code -> !code.equals(ENGLISH) && !OTHER_SCRIPTS.contains(code))
                .map(code -> new Guess(code, shares.getOrDefault(code, 0.0) / english))
                .filter(guess -> guess.odds() > 1);
    }

    private static Guess inAnotherScript(String text) {
        Set<UnicodeScript> scripts = text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .collect(Collectors.toSet());
        List<String> written = SCRIPTS.entrySet().stream()
                .filter(script -> scripts.contains(script.getKey()))
                .flatMap(script -> script.getValue().stream())
                .filter(code -> !ARABIC_LETTERS.matcher(text).find() || !code.matches("fa|ur"))
                .toList();
        return new Guess(mostLikely(shares(text), written::contains).orElse(UNKNOWN), Double.POSITIVE_INFINITY);
    }

    private static Optional<String> mostLikely(Map<String, Double> shares, Predicate<String> of) {
        return shares.entrySet().stream()
                .filter(share -> of.test(share.getKey()))
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** Of the languages that people mostly ask in; the detector knows many that it takes short texts for. */
    private static Map<String, Double> shares(String text) {
        Map<String, Double> shares = new HashMap<>();
        for (var language : new LanguageDetectorME(Loaded.MODEL).predictLanguages(text)) {
            String code = CODES.get(language.getLang());
            if (code != null) {
                shares.merge(code, language.getConfidence(), Math::max);
            }
        }
        return shares;
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
