package dev.waymark.evaluation;

import dev.waymark.answer.Answer;
import dev.waymark.chat.Replied;
import dev.waymark.chat.Reply;
import dev.waymark.evaluation.EvaluationQuestion.Evidence;
import dev.waymark.evaluation.ReplyJson.CitationJson;
import dev.waymark.knowledge.Passage;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of a question.
 *
 * @param passages what search found for the question as it was understood; empty when it was not asked
 * @param missing how many parts of the question the reply named as not stated
 */
record Outcome(EvaluationQuestion question, ReplyJson reply, List<Passage> passages, int missing) {
    static Outcome of(EvaluationQuestion question, Replied replied, List<Passage> passages) {
        return new Outcome(question, ReplyJson.of(question.id(), replied), passages, missing(replied.reply()));
    }

    private static int missing(Reply reply) {
        return switch (reply) {
            case Reply.Answered(Answer.Grounded answer) -> answer.missing().size();
            case Reply.Compared(Answer.Grounded answer, var _) ->
                answer.missing().size();
            case Reply.Answered(Answer.Unanswered _), Reply.Clarify _, Reply.SmallTalk _ -> 0;
        };
    }

    /** Whether search found all of the evidence. */
    boolean isFound() {
        return question.evidence().stream()
                .allMatch(evidence -> passages.stream()
                        .anyMatch(passage -> evidence.isIn(passage.article().id(), passage.text())));
    }

    /** Whether the reply cites all of the evidence. */
    boolean isCited() {
        return question.evidence().stream()
                .allMatch(evidence -> reply.citations().stream().anyMatch(citation -> isOf(evidence, citation)));
    }

    /** Whether the first thing cited is evidence: an answer then begins with what decides it. */
    boolean isFirst() {
        return reply.citations().stream()
                .limit(1)
                .anyMatch(first -> question.evidence().stream().anyMatch(evidence -> isOf(evidence, first)));
    }

    boolean isUnanswered() {
        return reply.status().equals("unanswered");
    }

    /** Whether status, reason and the parts named as missing are those expected. */
    boolean hasRightStatus() {
        return reply.status().equals(question.status())
                && (reply.reason() == null || question.reasons().contains(reply.reason()))
                && missing == question.missing();
    }

    boolean isRight() {
        return hasRightStatus() && isCited();
    }

    /** What was asked, understood and cited, for whoever wants to know what went wrong. */
    String account() {
        String asked = Stream.concat(question.before().stream(), Stream.of(question.message()))
                .collect(Collectors.joining(" / "));
        String cited = reply.citations().stream()
                .map(citation -> "%n    %s: %s".formatted(citation.articleId(), citation.quote()))
                .collect(Collectors.joining());
        return "%s: %s%n  understood: %s%n  %s %s, answerability %.2f%s%n"
                .formatted(
                        question.id(),
                        asked,
                        reply.understoodAs(),
                        reply.status(),
                        Objects.requireNonNullElse(reply.reason(), ""),
                        reply.answerability(),
                        cited);
    }

    private static boolean isOf(Evidence evidence, CitationJson citation) {
        return evidence.isIn(citation.articleId(), citation.quote());
    }
}
