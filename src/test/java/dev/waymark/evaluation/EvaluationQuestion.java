package dev.waymark.evaluation;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A message to the knowledge folder and what a good reply to it is.
 *
 * @param before what was asked earlier in the conversation, oldest first
 * @param evidence what an answer has to cite, all of it; empty when there is no answer
 * @param missing how many parts of the question an answer has to name as not stated; nearly always none
 * @param reasons those that fit an unanswered question, any of them
 * @param status {@code answered}, or the status expected instead
 */
record EvaluationQuestion(
        String id,
        String kind,
        List<String> before,
        String message,
        List<Evidence> evidence,
        int missing,
        List<String> reasons,
        String status) {
    /**
     * One fact that an answer rests on, wherever it is stated.
     *
     * @param phrases by article: words that stand in one span of it only; any of them proves the fact
     */
    record Evidence(Map<String, List<String>> phrases) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Evidence {}

        boolean isIn(String article, String text) {
            return phrases.getOrDefault(article, List.of()).stream().anyMatch(text::contains);
        }
    }

    private record QuestionJson(
            String id,
            String kind,
            @Nullable List<String> before,
            String message,
            @Nullable List<Evidence> evidence,
            @Nullable Integer missing,
            @Nullable List<String> reasons,
            @Nullable String status) {
        EvaluationQuestion question() {
            return new EvaluationQuestion(
                    id,
                    kind,
                    Objects.requireNonNullElse(before, List.of()),
                    message,
                    Objects.requireNonNullElse(evidence, List.of()),
                    Objects.requireNonNullElse(missing, 0),
                    Objects.requireNonNullElse(reasons, List.of()),
                    Objects.requireNonNullElse(status, reasons == null ? "answered" : "unanswered"));
        }
    }

    boolean isAnswerable() {
        return status.equals("answered");
    }

    boolean isUnanswerable() {
        return status.equals("unanswered");
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

    private static final class QuestionList extends TypeReference<List<QuestionJson>> {}
}
