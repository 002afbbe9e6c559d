package dev.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.chat.ChatListener;
import dev.waymark.chat.Replied;
import dev.waymark.chat.Replier;
import dev.waymark.chat.understand.Context;
import dev.waymark.evaluation.EvaluationQuestion.Evidence;
import dev.waymark.evaluation.ReplyJson.CitationJson;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import dev.waymark.search.LucenePassageIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Asks the questions of {@code evaluation/questions.json} of the knowledge folder. A floor stands just under what was
 * measured last: raise it when the figure grows, and lower it only with the numbers in the commit.
 */
class RetrievalQualityTest {
    private static final int EVIDENCE_FLOOR = 82;
    private static final int STATUS_FLOOR = 89;
    private static final int FOLLOW_UP_FLOOR = 80;

    @TempDir
    static Path data = Path.of("");

    private static List<Outcome> outcomes = List.of();

    /**
     * What came of a question.
     *
     * @param status whether it is the one expected, with a reason that fits
     * @param evidence whether all of it is cited; true where there is none
     */
    private record Outcome(EvaluationQuestion question, boolean status, boolean evidence) {
        static Outcome of(EvaluationQuestion question, ReplyJson reply) {
            boolean status = reply.status().equals(question.status())
                    && (reply.reason() == null || question.reasons().contains(reply.reason()));
            return new Outcome(
                    question,
                    status,
                    question.evidence().stream().allMatch(evidence -> isCited(evidence, reply.citations())));
        }

        private static boolean isCited(Evidence evidence, List<CitationJson> citations) {
            return citations.stream()
                    .anyMatch(citation -> citation.articleId().equals(evidence.article())
                            && citation.quote().contains(evidence.phrase()));
        }

        boolean isRight() {
            return status && evidence;
        }

        boolean isFollowUp() {
            return !question.before().isEmpty();
        }
    }

    @BeforeAll
    static void ask() {
        try (var parts = AnsweringParts.start(data, List.of())) {
            parts.getBean(LucenePassageIndex.class).changed(KnowledgeFolder.read(Path.of("knowledge")), () -> false);
            Replier replier = parts.getBean(Replier.class);
            outcomes = EvaluationQuestion.all().stream()
                    .map(question -> Outcome.of(question, reply(question, replier)))
                    .toList();
        }
        System.out.println(table());
    }

    @Test
    void citesTheEvidence() {
        List<Outcome> answerable = outcomes.stream()
                .filter(outcome -> outcome.question.answerable())
                .toList();

        assertThat(share(answerable.stream().filter(Outcome::evidence).count(), answerable.size()))
                .as("per cent of answerable questions whose evidence is cited")
                .isGreaterThanOrEqualTo(EVIDENCE_FLOOR);
    }

    @Test
    void answersWhatHasAnAnswerAndRefusesTheRest() {
        assertThat(share(outcomes.stream().filter(Outcome::status).count(), outcomes.size()))
                .as("per cent of questions with the right status and reason")
                .isGreaterThanOrEqualTo(STATUS_FLOOR);
    }

    @Test
    void understandsFollowUps() {
        List<Outcome> followUps = outcomes.stream().filter(Outcome::isFollowUp).toList();

        assertThat(share(followUps.stream().filter(Outcome::isRight).count(), followUps.size()))
                .as("per cent of follow-ups with the right status and evidence")
                .isGreaterThanOrEqualTo(FOLLOW_UP_FLOOR);
    }

    private static ReplyJson reply(EvaluationQuestion question, Replier replier) {
        Context context = Context.NONE;
        for (String before : question.before()) {
            context = replier.reply(before, context, ChatListener.NONE).context();
        }
        Replied replied = replier.reply(question.message(), context, ChatListener.NONE);
        return ReplyJson.of(question.id(), replied);
    }

    /** By kind: how many were asked, have the right status, have an answer, cite its evidence; then what fails. */
    private static String table() {
        Map<String, List<Outcome>> kinds = new TreeMap<>();
        outcomes.forEach(outcome -> kinds.computeIfAbsent(outcome.question.kind(), _ -> new ArrayList<>())
                .add(outcome));
        StringBuilder table = new StringBuilder(row("kind", "asked", "right", "answerable", "cited", "failed"));
        kinds.forEach((kind, of) -> table.append(row(kind, of)));
        return table.append(row("all", outcomes)).toString();
    }

    private static String row(String kind, List<Outcome> of) {
        List<String> failed = of.stream()
                .filter(outcome -> !outcome.isRight())
                .map(outcome -> outcome.question.id())
                .toList();
        return row(
                kind,
                of.size(),
                of.stream().filter(Outcome::status).count(),
                of.stream().filter(outcome -> outcome.question.answerable()).count(),
                of.stream()
                        .filter(outcome -> outcome.question.answerable() && outcome.evidence)
                        .count(),
                kind.equals("all") ? "" : String.join(" ", failed));
    }

    private static String row(Object... columns) {
        return "%-26s %6s %6s %11s %6s  %s%n".formatted(columns);
    }

    private static int share(long part, int whole) {
        return (int) (100 * part / whole);
    }
}
