package dev.waymark.chat;

import dev.waymark.answer.Answer;
import dev.waymark.answer.AnswerSentence;
import dev.waymark.answer.Answered;
import dev.waymark.answer.Answerer;
import dev.waymark.answer.Question;
import dev.waymark.answer.Reason;
import dev.waymark.answer.Refusal;
import dev.waymark.answer.Suggestions;
import dev.waymark.chat.understand.Context;
import dev.waymark.chat.understand.Scope;
import dev.waymark.chat.understand.Understander;
import dev.waymark.chat.understand.Understanding;
import dev.waymark.compare.Comparer;
import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Coverages;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.role.Role;
import dev.waymark.search.NotIndexedException;
import dev.waymark.search.PassageIndex;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Replies to a message in a given context; keeps nothing. */
@Component
public final class Replier {
    private final PassageIndex index;
    private final Coverages coverages;
    private final Understander understander;
    private final Answerer answerer;
    private final Comparer comparer;

    Replier(PassageIndex index, Coverages coverages, Understander understander, Answerer answerer, Comparer comparer) {
        this.index = index;
        this.coverages = coverages;
        this.understander = understander;
        this.answerer = answerer;
        this.comparer = comparer;
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
        Understanding understanding =
                understander.understand(message, context, new Scope(knowledge.catalogue(), coverage));
        Duration understand = Duration.ofNanos(System.nanoTime() - start);
        Context heard = context.hearing(message, true);
        return switch (understanding) {
            case Understanding.Asked(List<Question> questions) -> answered(questions, heard, listener, understand);
            case Understanding.Refused(var reason, String text) -> {
                listener.understood(text, List.of(), List.of());
                listener.sources(List.of());
                Answer refusal = Refusal.of(reason, new Suggestions(coverage));
                yield unasked(text, new Reply.Answered(refusal), heard.offering(refusal.suggestions()), understand);
            }
            case Understanding.Foreign(String text, String refusal, List<Role> roles) -> {
                listener.understood(text, roles, List.of());
                listener.sources(List.of());
                Answer foreign = Refusal.of(Reason.LANGUAGE, refusal, roles, new Suggestions(coverage));
                yield unasked(text, new Reply.Answered(foreign), heard.offering(foreign.suggestions()), understand);
            }
            case Understanding.Unclear unclear -> {
                listener.understood(unclear.text(), unclear.choices(), unclear.aspects());
                Reply.Clarify back = Clarification.of(unclear, coverage);
                Context waiting = heard.waitingFor(message).offering(back.suggestions());
                yield unasked(unclear.text(), back, waiting, understand);
            }
            case Understanding.Talk(var kind) -> {
                listener.understood(message, List.of(), List.of());
                Reply talk = new Reply.SmallTalk(kind.reply(), new Suggestions(coverage).aboutAnyRole());
                yield unasked(message, talk, context, understand);
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
        return switch (understander.understand(message, context, scope)) {
            case Understanding.Asked(List<Question> questions) -> heard.after(questions.getLast(), List.of(), Set.of());
            case Understanding.Unclear _ -> heard.waitingFor(message);
            case Understanding.Refused _, Understanding.Foreign _, Understanding.Talk _ -> heard;
        };
    }

    private Replied answered(List<Question> questions, Context heard, ChatListener listener, Duration understand) {
        String text = questions.stream().map(Question::text).collect(Collectors.joining(" "));
        Question last = questions.getLast();
        listener.understood(
                text,
                last.roles(),
                questions.stream()
                        .flatMap(question -> question.aspects().stream())
                        .distinct()
                        .toList());
        Answered answered = answerer.answer(questions, listener);
        Answer answer = answered.answer();
        Context context = heard.after(last, answered.decided(), answered.cited())
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
            case Answer.Grounded grounded ->
                grounded.sentences().stream().map(AnswerSentence::text).collect(Collectors.joining(" "));
            case Answer.Unanswered unanswered -> unanswered.text();
        };
    }

    private static Replied unasked(String understoodAs, Reply reply, Context context, Duration understand) {
        return new Replied(understoodAs, reply, List.of(), context, understand, Duration.ZERO, Duration.ZERO);
    }
}
