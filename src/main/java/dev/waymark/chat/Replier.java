package dev.waymark.chat;

import dev.waymark.answer.Answer;
import dev.waymark.answer.Answered;
import dev.waymark.answer.Answerer;
import dev.waymark.answer.Question;
import dev.waymark.answer.Reason;
import dev.waymark.answer.Refusal;
import dev.waymark.answer.Suggestions;
import dev.waymark.answer.generate.Translator;
import dev.waymark.chat.understand.AidedUnderstander;
import dev.waymark.chat.understand.AidedUnderstander.English;
import dev.waymark.chat.understand.Context;
import dev.waymark.chat.understand.Scope;
import dev.waymark.chat.understand.Understanding;
import dev.waymark.compare.Comparer;
import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Coverages;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.llm.TimeBudget;
import dev.waymark.role.Role;
import dev.waymark.search.NotIndexedException;
import dev.waymark.search.PassageIndex;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Replies to a message in a given context; keeps nothing. */
@Component
public final class Replier {
    private final PassageIndex index;
    private final Coverages coverages;
    private final AidedUnderstander understander;
    private final Answerer answerer;
    private final Comparer comparer;
    private final Optional<Translator> translator;

    Replier(
            PassageIndex index,
            Coverages coverages,
            AidedUnderstander understander,
            Answerer answerer,
            Comparer comparer,
            Optional<Translator> translator) {
        this.index = index;
        this.coverages = coverages;
        this.understander = understander;
        this.answerer = answerer;
        this.comparer = comparer;
        this.translator = translator;
    }

    /**
     * A message being replied to.
     *
     * @param heard the conversation, this message included
     * @param start in nanoseconds
     */
    private record Request(
            String message, Scope scope, Context context, Context heard, Optional<TimeBudget> budget, long start) {
        Duration soFar() {
            return Duration.ofNanos(System.nanoTime() - start);
        }

        Request saying(String words) {
            return new Request(words, scope, context, heard, budget, start);
        }
    }

    /**
     * Replies to a message.
     *
     * @throws NotIndexedException while the folder is being indexed for the first time
     */
    public Replied reply(String message, Context context, ChatListener listener) {
        long start = System.nanoTime();
        Knowledge knowledge = index.served().orElseThrow(NotIndexedException::new);
        Coverage coverage = coverages.of(knowledge);
        var scope = new Scope(knowledge.catalogue(), coverage);
        Context heard = context.hearing(message, true);
        var request = new Request(message, scope, context, heard, answerer.timeBudget(), start);
        Understanding understanding = understander.understand(message, context, scope, request.budget());
        return replied(understanding, request, listener);
    }

    private Replied replied(Understanding understanding, Request request, ChatListener listener) {
        Context heard = request.heard();
        Coverage coverage = request.scope().coverage();
        Duration understand = request.soFar();
        return switch (understanding) {
            case Understanding.Asked(List<Question> questions) -> answered(questions, request, listener);
            case Understanding.Refused(var reason, String text) -> {
                listener.understood(text, List.of(), List.of());
                listener.sources(List.of());
                Answer refusal = Refusal.of(reason, new Suggestions(coverage));
                yield unasked(text, new Reply.Answered(refusal), heard.offering(refusal.suggestions()), understand);
            }
            case Understanding.Foreign(String text, String refusal, List<Role> roles) -> {
                Optional<English> english =
                        understander.inEnglish(request.message(), request.context(), request.scope(), request.budget());
                if (english.isPresent()) {
                    yield retold(english.get(), request, listener);
                }
                listener.understood(text, roles, List.of());
                listener.sources(List.of());
                Answer foreign = Refusal.of(Reason.LANGUAGE, refusal, roles, new Suggestions(coverage));
                yield unasked(text, new Reply.Answered(foreign), heard.offering(foreign.suggestions()), understand);
            }
            case Understanding.Unclear unclear -> {
                listener.understood(unclear.text(), unclear.choices(), unclear.aspects());
                Reply.Clarify back = Clarification.of(unclear, coverage);
                Context waiting = heard.waitingFor(request.message()).offering(back.suggestions());
                yield unasked(unclear.text(), back, waiting, understand);
            }
            case Understanding.Talk(var kind) -> {
                listener.understood(request.message(), List.of(), List.of());
                Reply talk = new Reply.SmallTalk(kind.reply(), new Suggestions(coverage).aboutAnyRole());
                yield unasked(request.message(), talk, request.context(), understand);
            }
        };
    }

    /**
     * What a conversation has come to by a message that has been answered already.
     *
     * @throws NotIndexedException while the folder is being indexed for the first time
     */
    public Context after(String message, Context context) {
        Knowledge knowledge = index.served().orElseThrow(NotIndexedException::new);
        Scope scope = new Scope(knowledge.catalogue(), coverages.of(knowledge));
        Context heard = context.hearing(message, true);
        // No time for a model: by the rules alone.
        return switch (understander.understand(message, context, scope, Optional.empty())) {
            case Understanding.Asked(List<Question> questions) -> heard.after(questions.getLast(), List.of(), Set.of());
            case Understanding.Unclear _ -> heard.waitingFor(message);
            case Understanding.Refused _, Understanding.Foreign _, Understanding.Talk _ -> heard;
        };
    }

    /** A reply that is proved in English, or ours, and told in the language that was asked in. */
    private Replied retold(English message, Request request, ChatListener listener) {
        Replied english =
                replied(message.understanding(), request.saying(message.message()), new SentencesHeldBack(listener));
        long start = System.nanoTime();
        Reply reply = new Retelling(translator, request.message(), request.budget()).of(english.reply(), listener);
        return english.with(reply, Duration.ofNanos(System.nanoTime() - start));
    }

    private Replied answered(List<Question> questions, Request request, ChatListener listener) {
        String text = questions.stream().map(Question::text).collect(Collectors.joining(" "));
        Question last = questions.getLast();
        Duration understand = request.soFar();
        listener.understood(
                text,
                last.roles(),
                questions.stream()
                        .flatMap(question -> question.aspects().stream())
                        .distinct()
                        .toList());
        Answered answered = answerer.answer(questions, listener, request.budget());
        Answer answer = answered.answer();
        Context context = request.heard()
                .after(last, answered.decided(), answered.cited())
                .hearing(said(answer), false)
                .offering(answer.suggestions());
        long start = System.nanoTime();
        Reply reply = reply(answer, last);
        Duration write = answered.write().plusNanos(System.nanoTime() - start);
        return new Replied(text, reply, answered.traces(), context, understand, answered.search(), write);
    }

    /** What is said about several roles is shown side by side as well. */
    private Reply reply(Answer answer, Question question) {
        return switch (answer) {
            case Answer.Unanswered unanswered -> new Reply.Answered(unanswered);
            case Answer.Grounded grounded ->
                comparer.compare(question)
                        .<Reply>map(comparison -> new Reply.Compared(grounded, comparison))
                        .orElseGet(() -> new Reply.Answered(grounded));
        };
    }

    private static String said(Answer answer) {
        return switch (answer) {
            case Answer.Grounded grounded -> String.join(" ", grounded.statements());
            case Answer.Unanswered unanswered -> unanswered.text();
        };
    }

    private static Replied unasked(String understoodAs, Reply reply, Context context, Duration understand) {
        return new Replied(understoodAs, reply, List.of(), context, understand, Duration.ZERO, Duration.ZERO);
    }
}
