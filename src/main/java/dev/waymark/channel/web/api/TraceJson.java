package dev.waymark.channel.web.api;

import dev.waymark.answer.Assessment;
import dev.waymark.answer.Question;
import dev.waymark.answer.Signal;
import dev.waymark.answer.Trace;
import dev.waymark.answer.Trace.FoundPassage;
import dev.waymark.answer.Trace.FoundStatement;
import dev.waymark.channel.web.Links;
import dev.waymark.chat.Turn;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How a reply came about.
 *
 * @param status of the reply
 * @param questions that the message came to, none when nothing was put to the sources
 */
record TraceJson(
        String turnId,
        String message,
        String understoodAs,
        String status,
        List<QuestionJson> questions,
        ReplyJson.TimingsJson timings) {
    /**
     * What was made of one question.
     *
     * @param terms stems of the words that ask for something in particular
     * @param required those of them that an answer must hold
     * @param generation of the index that was asked
     */
    record QuestionJson(
            String text,
            String kind,
            List<String> roles,
            List<String> aspects,
            Collection<String> terms,
            Collection<String> required,
            AnswerabilityJson answerability,
            List<PassageJson> passages,
            List<StatementJson> statements,
            long generation) {
        private static QuestionJson of(Trace trace) {
            Question question = trace.question();
            return new QuestionJson(
                    question.text(),
                    question.kind().name().toLowerCase(Locale.ROOT),
                    question.roles().stream().map(Role::id).toList(),
                    question.aspects().stream().map(Aspect::id).toList(),
                    question.terms(),
                    question.sharp(),
                    AnswerabilityJson.of(trace.assessment()),
                    IntStream.range(0, trace.passages().size())
                            .mapToObj(
                                    i -> PassageJson.of(i + 1, trace.passages().get(i)))
                            .toList(),
                    trace.statements().stream().map(StatementJson::of).toList(),
                    trace.generation());
        }
    }

    /**
     * How surely the sources hold an answer.
     *
     * @param threshold the score from which on an answer is given
     * @param signals what decided most first
     */
    record AnswerabilityJson(double score, double threshold, boolean enough, List<SignalJson> signals) {
        private static AnswerabilityJson of(Assessment assessment) {
            return new AnswerabilityJson(
                    assessment.score(),
                    assessment.threshold(),
                    assessment.enough(),
                    assessment.signals().keySet().stream()
                            .map(signal -> SignalJson.of(signal, assessment))
                            .sorted(Comparator.comparingDouble((SignalJson signal) -> Math.abs(signal.share()))
                                    .reversed())
                            .toList());
        }
    }

    /**
     * Something that speaks for an answer or against it.
     *
     * @param share what it adds to the logarithm of the odds, or takes from it
     */
    record SignalJson(String name, double value, double share) {
        private static SignalJson of(Signal signal, Assessment assessment) {
            return new SignalJson(
                    signal.id(),
                    assessment.signals().getOrDefault(signal, 0.0),
                    assessment.shares().getOrDefault(signal, 0.0));
        }
    }

    /** A passage that search found, with both scores and what they were fused to. */
    record PassageJson(
            int rank, String articleId, String heading, String link, double lexical, double vector, double fused) {
        private static PassageJson of(int rank, FoundPassage found) {
            return new PassageJson(
                    rank,
                    found.articleId(),
                    found.heading(),
                    Links.to(found.articleId(), found.offsets()),
                    found.lexical(),
                    found.similarity(),
                    found.score());
        }
    }

    /** A statement of those passages, and why it was kept or dropped. */
    record StatementJson(
            String articleId,
            String quote,
            String link,
            double vector,
            double words,
            double aspect,
            double relevance,
            String verdict,
            String why) {
        private static StatementJson of(FoundStatement found) {
            return new StatementJson(
                    found.articleId(),
                    found.quote(),
                    Links.to(found.articleId(), found.offsets()),
                    found.similarity(),
                    found.words(),
                    found.aspect(),
                    found.relevance(),
                    found.verdict().id(),
                    found.verdict().reason());
        }
    }

    static TraceJson of(Turn turn) {
        ReplyJson reply = ReplyJson.of(turn);
        return new TraceJson(
                turn.turnId(),
                turn.message(),
                turn.understoodAs(),
                reply.status(),
                turn.traces().stream().map(QuestionJson::of).toList(),
                reply.timings());
    }
}
