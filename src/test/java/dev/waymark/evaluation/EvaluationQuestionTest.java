package dev.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.answer.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the questions to the articles: what they expect as evidence must stand there. */
class EvaluationQuestionTest {
    private final List<EvaluationQuestion> questions = EvaluationQuestion.all();

    @Test
    void everyQuestionHasAnIdOfItsOwn() {
        assertThat(questions).extracting(EvaluationQuestion::id).doesNotHaveDuplicates();
        assertThat(questions).extracting(EvaluationQuestion::message).noneMatch(String::isBlank);
    }

    @Test
    void anAnswerableQuestionHasEvidenceAndAnyOtherReasons() {
        List<String> reasons = Arrays.stream(Reason.values()).map(Reason::id).toList();
        for (EvaluationQuestion question : questions) {
            assertThat(question.evidence().isEmpty()).as(question.id()).isNotEqualTo(question.answerable());
            assertThat(question.reasons().isEmpty()).as(question.id()).isEqualTo(question.answerable());
            assertThat(reasons).as(question.id()).containsAll(question.reasons());
        }
    }

    @Test
    void everyPieceOfEvidenceStandsOnceInItsArticle() throws IOException {
        for (EvaluationQuestion question : questions) {
            for (EvaluationQuestion.Evidence evidence : question.evidence()) {
                assertThat(article(evidence.article())).as(question.id()).containsOnlyOnce(evidence.phrase());
            }
        }
    }

    /** Ids of articles are their paths with a hyphen between folder and file. */
    private static String article(String id) throws IOException {
        return Files.readString(Path.of("knowledge", id.replaceFirst("-", "/") + ".md"));
    }
}
