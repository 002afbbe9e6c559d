package dev.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.answer.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
    void thereAreManyQuestionsAndNoneIsAskedTwice() {
        assertThat(questions).hasSizeGreaterThan(160);
        assertThat(questions)
                .extracting(question -> question.before() + question.message())
                .doesNotHaveDuplicates();
    }

    @Test
    void anAnswerableQuestionHasEvidenceAndAnUnanswerableOneReasons() {
        List<String> reasons = Arrays.stream(Reason.values()).map(Reason::id).toList();
        for (EvaluationQuestion question : questions) {
            assertThat(question.evidence().isEmpty()).as(question.id()).isNotEqualTo(question.isAnswerable());
            assertThat(question.reasons().isEmpty()).as(question.id()).isNotEqualTo(question.isUnanswerable());
            assertThat(reasons).as(question.id()).containsAll(question.reasons());
            assertThat(question.status()).isIn("answered", "unanswered", "clarify", "chat");
        }
    }

    @Test
    void everyPieceOfEvidenceStandsOnceInItsArticle() throws IOException {
        for (EvaluationQuestion question : questions) {
            for (EvaluationQuestion.Evidence evidence : question.evidence()) {
                assertThat(evidence.phrases()).as(question.id()).isNotEmpty();
                for (Map.Entry<String, List<String>> phrases :
                        evidence.phrases().entrySet()) {
                    String article = article(phrases.getKey());
                    assertThat(phrases.getValue())
                            .as("%s, in %s", question.id(), phrases.getKey())
                            .isNotEmpty()
                            .allMatch(phrase -> standsOnce(phrase, article));
                }
            }
        }
    }

    private static boolean standsOnce(String phrase, String article) {
        int first = article.indexOf(phrase);
        return first >= 0 && first == article.lastIndexOf(phrase);
    }

    /** Ids of articles are their paths with a hyphen between folder and file. */
    private static String article(String id) throws IOException {
        return Files.readString(Path.of("knowledge", id.replaceFirst("-", "/") + ".md"));
    }
}
