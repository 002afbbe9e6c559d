package dev.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.answer.Signal;
import dev.waymark.evaluation.LogisticFit.Model;
import dev.waymark.evaluation.LogisticFit.Row;
import dev.waymark.evaluation.TestSet.LabelledQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Finds the weights of answerability and writes them into the product:
 * {@code mvn -Pevaluation verify -Devaluation.sets=FOLDER -Devaluation.fit=true -Dtest=AnswerabilityFitTest}.
 */
@Tag("evaluation")
@EnabledIfSystemProperty(named = "evaluation.fit", matches = "true")
@ExtendWith(OneTable.class)
class AnswerabilityFitTest {
    private static final Path WEIGHTS =
            Path.of("src", "main", "resources", "dev", "waymark", "answer", "answerability.yaml");

    /** What was fitted to, to be looked at. */
    private static final Path EXAMPLES = Path.of("target", "evaluation", "examples.tsv");

    /**
     * The share of questions that have an answer among those people ask: most of what is asked of a folder of articles
     * is what it is there for. Each set counts as if it had as many, whatever it has.
     */
    private static final double ANSWERABLE = 0.85;

    /** Little less than even: to refuse what is stated is worse than to give what is near and cited. */
    private static final double ENOUGH = 0.4;

    /** What each set weighs as a whole, against a ridge of 1. */
    private static final double SET = 500;

    /**
     * What a missing name, figure or kind weighs: it decides alone, whatever else speaks for an answer, for an answer must
     * hold it. Of all examples with an answer hardly one in a hundred lacks one, so that a fit would find less.
     */
    private static final double VETO = -8;

    private final Figures figures;

    AnswerabilityFitTest(Figures figures) {
        this.figures = figures;
    }

    @Test
    void fits() throws IOException {
        List<Example> examples = careers();
        List<String> sets = examples.stream().map(Example::set).distinct().toList();
        for (String set : sets) {
            validate(of(set, examples), others(set, examples));
        }
        validate(claims(), examples);
        validate(threads(), examples);
        Model model = model(examples);
        Files.write(EXAMPLES, examples.stream().map(Example::line).toList());
        Files.writeString(WEIGHTS, yaml(model, sets));
        assertThat(model.weights()).doesNotContain(Double.NaN);
    }

    private static List<Example> of(String set, List<Example> examples) {
        return examples.stream().filter(example -> example.set().equals(set)).toList();
    }

    private static List<Example> others(String set, List<Example> examples) {
        return examples.stream().filter(example -> !example.set().equals(set)).toList();
    }

    /** What is asked of articles on careers, and what is asked of them in error. */
    private static List<Example> careers() {
        TestSet careers = TestSet.named("careers-ooh");
        var knowledge = new KnowledgeExamples();
        List<Example> examples = new ArrayList<>();
        examples.addAll(knowledge.questions());
        examples.addAll(knowledge.aspects());
        examples.addAll(knowledge.names());
        examples.addAll(knowledge.outOfDomain(TestSet.named("clinc150")));
        examples.addAll(LeftOut.jobs(careers).examples("careers-ooh, jobs"));
        examples.addAll(LeftOut.sections(careers).examples("careers-ooh, sections"));
        return examples;
    }

    /** No part of what is fitted: they show whether the weights hold for other articles. */
    private static List<Example> claims() {
        TestSet scifact = TestSet.named("scifact");
        List<LabelledQuery> claims =
                scifact.queries().stream().filter(LabelledQuery::isAnswerable).toList();
        return LeftOut.answersOfHalf(scifact, claims).examples("scifact");
    }

    private static List<Example> threads() {
        TestSet stackfaq = TestSet.named("stackfaq");
        return LeftOut.answersOfHalf(stackfaq, stackfaq.queries()).examples("stackfaq");
    }

    private void validate(List<Example> unseen, List<Example> seen) {
        String set = unseen.getFirst().set();
        Model model = model(seen);
        List<Double> positives = scores(model, unseen, true);
        List<Double> negatives = scores(model, unseen, false);
        figures.add(set, "answerability AUC, fitted without it", Measures.auc(positives, negatives));
        figures.add(
                set,
                "its calibration error, fitted without it",
                Measures.calibrationError(positives, negatives, ANSWERABLE));
    }

    private static List<Double> scores(Model model, List<Example> examples, boolean answerable) {
        return examples.stream()
                .filter(example -> example.answerable() == answerable)
                .map(example -> model.score(values(example)))
                .toList();
    }

    /** Fitted to what lacks nothing. */
    private static Model model(List<Example> examples) {
        Model fitted = LogisticFit.of(rows(examples.stream()
                .filter(example -> example.signals().getOrDefault(Signal.MISSING, 0.0) == 0)
                .toList()));
        double[] weights = fitted.weights().clone();
        weights[List.of(Signal.values()).indexOf(Signal.MISSING)] = VETO;
        return new Model(fitted.bias(), weights);
    }

    private static List<Row> rows(List<Example> examples) {
        Map<String, Long> alike =
                examples.stream().collect(Collectors.groupingBy(AnswerabilityFitTest::kind, Collectors.counting()));
        return examples.stream()
                .map(example -> new Row(
                        values(example), example.answerable(), weight(example, alike.getOrDefault(kind(example), 1L))))
                .toList();
    }

    private static String kind(Example example) {
        return example.set() + " " + example.answerable();
    }

    private static double weight(Example example, long alike) {
        return SET * (example.answerable() ? ANSWERABLE : 1 - ANSWERABLE) / alike;
    }

    private static double[] values(Example example) {
        return Stream.of(Signal.values())
                .mapToDouble(signal -> example.signals().getOrDefault(signal, 0.0))
                .toArray();
    }

    private static String yaml(Model model, List<String> sets) {
        Signal[] signals = Signal.values();
        String weights = IntStream.range(0, signals.length)
                .mapToObj(i -> "  " + signals[i].id() + ": " + number(model.weights()[i]))
                .collect(Collectors.joining("\n"));
        return """
                # What the signals of answerability weigh. AnswerabilityFitTest has written this file, by logistic regression on
                # %s.
                # enough: from this score on an answer is given.
                enough: %s
                bias: %s
                weights:
                %s
                """.formatted(String.join("; ", sets), number(ENOUGH), number(model.bias()), weights);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
