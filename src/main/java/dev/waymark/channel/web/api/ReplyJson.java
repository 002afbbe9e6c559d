package dev.waymark.channel.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.waymark.answer.Answer;
import dev.waymark.answer.AnswerMarkdown;
import dev.waymark.answer.AnswerSentence;
import dev.waymark.answer.Reason;
import dev.waymark.channel.web.Links;
import dev.waymark.chat.Reply;
import dev.waymark.chat.Turn;
import dev.waymark.chat.receipt.Standings;
import dev.waymark.compare.Comparison;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reply as clients see it; every channel carries it.
 *
 * @param link to its page, for others; left out where it is not kept
 * @param comparison for a question that compares roles, with numbers of its own
 * @param translated whether the sentences are in another language than the one they were proved in; left out
 *     where they are not
 */
public record ReplyJson(
        String conversationId,
        String turnId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String link,
        String status,
        @Nullable String reason,
        String understoodAs,
        String text,
        List<SentenceJson> sentences,
        List<CitationJson> citations,
        List<MissingJson> missing,
        @Nullable ComparisonJson comparison,
        List<String> suggestions,
        String writer,
        boolean degraded,
        boolean replaces,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean translated,
        TimingsJson timings) {
    /** Who wrote what no model had a part in. */
    private static final String EMBEDDED = "extractive";

    /**
     * One sentence with the numbers that prove it.
     *
     * @param english what was proved, where the text is a translation of it
     */
    public record SentenceJson(
            String text,
            List<Integer> citations,
            String block,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String english) {
        static SentenceJson of(AnswerSentence sentence) {
            return of(sentence, null);
        }

        private static SentenceJson of(AnswerSentence sentence, @Nullable String english) {
            return new SentenceJson(
                    sentence.text(), sentence.citations(), sentence.block().id(), english);
        }

        private static List<SentenceJson> all(Answer.Grounded answer) {
            List<SentenceJson> all = new ArrayList<>();
            for (int i = 0; i < answer.sentences().size(); i++) {
                String english = answer.isTranslated() ? answer.english().get(i) : null;
                all.add(of(answer.sentences().get(i), english));
            }
            return all;
        }
    }

    /** A part of what was asked that has no answer. */
    public record MissingJson(String question, String text) {
        private static MissingJson of(Answer.Missing missing) {
            return new MissingJson(missing.question(), AnswerMarkdown.escaped(missing.text()));
        }
    }

    /** Milliseconds. */
    public record TimingsJson(long understand, long search, long write, long total) {
        private static TimingsJson of(Turn.Timings timings) {
            return new TimingsJson(
                    timings.understand().toMillis(),
                    timings.search().toMillis(),
                    timings.write().toMillis(),
                    timings.total().toMillis());
        }
    }

    public static ReplyJson of(Turn turn) {
        return switch (turn.reply()) {
            case Reply.Answered(Answer.Grounded grounded) -> answered(turn, grounded, null);
            case Reply.Compared(Answer.Grounded grounded, Comparison comparison) ->
                answered(turn, grounded, ComparisonJson.of(comparison));
            case Reply.Answered(Answer.Unanswered unanswered) ->
                without(turn, unanswered.text(), unanswered.suggestions());
            case Reply.Clarify(String text, List<String> suggestions) -> without(turn, text, suggestions);
            case Reply.SmallTalk(String text, List<String> suggestions) -> without(turn, text, suggestions);
        };
    }

    /** A reply as it was given, with what has become of its sources since. */
    static ReplyJson receipt(Turn turn, Standings standings) {
        ReplyJson given = of(turn);
        return new ReplyJson(
                given.conversationId,
                given.turnId,
                given.link,
                given.status,
                given.reason,
                given.understoodAs,
                given.text,
                given.sentences,
                given.citations.stream()
                        .map(citation -> citation.standing(standings))
                        .toList(),
                given.missing,
                given.comparison == null ? null : given.comparison.standing(standings),
                given.suggestions,
                given.writer,
                given.degraded,
                given.replaces,
                given.translated,
                given.timings);
    }

    private static @Nullable String link(Turn turn) {
        return turn.shareId() == null ? null : Links.toAnswer(turn.shareId());
    }

    private static ReplyJson answered(Turn turn, Answer.Grounded grounded, @Nullable ComparisonJson comparison) {
        return new ReplyJson(
                turn.conversationId(),
                turn.turnId(),
                link(turn),
                turn.reply().status(),
                null,
                turn.understoodAs(),
                AnswerMarkdown.of(grounded.sentences()),
                SentenceJson.all(grounded),
                CitationJson.numbered(grounded.citations()),
                grounded.missing().stream().map(MissingJson::of).toList(),
                comparison,
                grounded.suggestions(),
                grounded.writer(),
                grounded.degraded(),
                grounded.replaces(),
                grounded.isTranslated(),
                TimingsJson.of(turn.timings()));
    }

    private static ReplyJson without(Turn turn, String text, List<String> suggestions) {
        return new ReplyJson(
                turn.conversationId(),
                turn.turnId(),
                link(turn),
                turn.reply().status(),
                turn.reply().reason().map(Reason::id).orElse(null),
                turn.understoodAs(),
                AnswerMarkdown.escaped(text),
                List.of(),
                List.of(),
                List.of(),
                null,
                suggestions,
                EMBEDDED,
                false,
                false,
                false,
                TimingsJson.of(turn.timings()));
    }
}
