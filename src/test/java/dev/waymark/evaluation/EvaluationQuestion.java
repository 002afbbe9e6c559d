package dev.waymark.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question to the knowledge folder and what a good reply rests on.
 *
 * @param before what was asked earlier in the conversation, oldest first
 * @param evidence what an answer has to cite, all of it; empty when there is no answer
 * @param status {@code answered}, or the status expected instead
 * @param reasons those that fit an unanswered question, any of them
 */
record EvaluationQuestion(
        String id,
        String kind,
        List<String> before,
        String message,
        boolean answerable,
        List<Evidence> evidence,
        String status,
        List<String> reasons) {
    /**
     * A place in an article.
     *
     * @param phrase words that stand in one span of the article only
     */
    record Evidence(String article, String phrase) {}

    private record QuestionJson(
            String id,
            String kind,
            @Nullable List<String> before,
            String message,
            boolean answerable,
            @Nullable List<Evidence> evidence,
            @Nullable String status,
            @Nullable List<String> reasons) {
        EvaluationQuestion question() {
            return new EvaluationQuestion(
                    id,
                    kind,
                    Objects.requireNonNullElse(before, List.of()),
                    message,
                    answerable,
                    Objects.requireNonNullElse(evidence, List.of()),
                    Objects.requireNonNullElse(status, "answered"),
                    Objects.requireNonNullElse(reasons, List.of()));
        }
    }

    /** All of {@code src/test/resources/evaluation/questions.json}. */
    static List<EvaluationQuestion> all() {
        try (InputStream json = EvaluationQuestion.class.getResourceAsStream("/evaluation/questions.json")) {
            return JsonMapper.shared().readValue(json, new QuestionList()).stream()
                    .map(QuestionJson::question)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("evaluation/questions.json cannot be read", e);
        }
    }

    private static final class QuestionList extends tools.jackson.core.type.TypeReference<List<QuestionJson>> {}
}
