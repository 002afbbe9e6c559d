package dev.waymark.insight;

import dev.waymark.llm.EmbeddingModel;
import dev.waymark.role.RoleCatalogue;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Groups questions by meaning. What was embedded once is remembered as long as it is asked about. */
final class Grouping {
    /** Questions put in other words are 0.80 and more alike on average, different ones on one role 0.75 and less. */
    private static final double SAME = 0.78;

    private static final Comparator<QuestionGroup> MOST_ASKED_FIRST =
            Comparator.comparingInt(QuestionGroup::count).reversed().thenComparing(QuestionGroup::question);

    private final EmbeddingModel model;
    private final RoleCatalogue catalogue;
    private final Map<String, float[]> vectors;
    private final Set<String> used = new HashSet<>();

    /**
     * @param vectors by text, of earlier groupings; takes those that are new
     */
    Grouping(EmbeddingModel model, RoleCatalogue catalogue, Map<String, float[]> vectors) {
        this.model = model;
        this.catalogue = catalogue;
        this.vectors = vectors;
    }

    /** The groups of some questions, the one asked most first. */
    List<QuestionGroup> groups(List<AskedQuestion> questions) {
        Map<String, List<AskedQuestion>> bySpelling =
                questions.stream().collect(Collectors.groupingBy(Grouping::plain, TreeMap::new, Collectors.toList()));
        List<List<AskedQuestion>> spellings = List.copyOf(bySpelling.values());
        List<float[]> embedded =
                spellings.stream().map(same -> vector(usual(same))).toList();
        return AverageLinkage.of(embedded, SAME).stream()
                .map(places -> group(places.stream().map(spellings::get).toList()))
                .sorted(MOST_ASKED_FIRST)
                .toList();
    }

    /** Forgets what no question asked for. */
    void forgetOthers() {
        vectors.keySet().retainAll(used);
    }

    private static QuestionGroup group(List<List<AskedQuestion>> spellings) {
        List<AskedQuestion> all = spellings.stream().flatMap(List::stream).toList();
        AskedQuestion latest = all.stream()
                .max(Comparator.comparing(AskedQuestion::at).thenComparing(AskedQuestion::turnId))
                .orElseThrow();
        List<String> texts = spellings.stream()
                .sorted(Comparator.comparingInt((List<AskedQuestion> same) -> same.size())
                        .reversed())
                .map(Grouping::usual)
                .toList();
        return new QuestionGroup(
                texts.getFirst(),
                all.size(),
                latest.reason(),
                latest.at(),
                latest.turnId(),
                texts.subList(1, texts.size()));
    }

    /** Names of roles apart: within a cell they are the same. */
    private float[] vector(String question) {
        String text = catalogue.mask(question);
        used.add(text);
        return vectors.computeIfAbsent(text, model::embedQuestion);
    }

    /** Of the same words in upper and lower case, with and without a mark, always the same ones. */
    private static String usual(List<AskedQuestion> same) {
        return same.stream()
                .map(AskedQuestion::text)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String plain(AskedQuestion question) {
        return question.text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
