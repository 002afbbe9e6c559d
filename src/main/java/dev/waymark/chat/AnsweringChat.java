package dev.waymark.chat;

import dev.waymark.answer.Answered;
import dev.waymark.answer.Answerer;
import dev.waymark.answer.Question;
import dev.waymark.answer.Refusal;
import dev.waymark.answer.Suggestions;
import dev.waymark.chat.Turn.Timings;
import dev.waymark.chat.understand.Context;
import dev.waymark.chat.understand.Scope;
import dev.waymark.chat.understand.Understander;
import dev.waymark.chat.understand.Understanding;
import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Coverages;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.search.NotIndexedException;
import dev.waymark.search.PassageIndex;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A chat that answers from the articles. */
@Component
final class AnsweringChat implements Chat {
    private final PassageIndex index;
    private final Coverages coverages;
    private final Understander understander;
    private final Answerer answerer;
    private final Conversations conversations;

    AnsweringChat(
            PassageIndex index,
            Coverages coverages,
            Understander understander,
            Answerer answerer,
            Conversations conversations) {
        this.index = index;
        this.coverages = coverages;
        this.understander = understander;
        this.answerer = answerer;
        this.conversations = conversations;
    }

    /** A reply, what it took, and what the conversation has come to by it. */
    private record Replied(String understoodAs, Reply reply, Context context, Duration search, Duration write) {
        Replied(String understoodAs, Reply reply, Context context) {
            this(understoodAs, reply, context, Duration.ZERO, Duration.ZERO);
        }
    }

    @Override
    public Turn reply(@Nullable String conversationId, String message, ChatListener listener) {
        String id = conversationId == null ? conversations.begin() : conversationId;
        Context context = conversations.context(id);
        long start = System.nanoTime();
        Knowledge knowledge = index.served().orElseThrow(NotIndexedException::new);
        Coverage coverage = coverages.of(knowledge);
        Understanding understanding =
                understander.understand(message, context, new Scope(knowledge.catalogue(), coverage));
        Duration understand = Duration.ofNanos(System.nanoTime() - start);
        Replied replied = replied(message, understanding, context, coverage, listener);
        Duration total = Duration.ofNanos(System.nanoTime() - start);
        Turn turn = new Turn(
                id,
                UUID.randomUUID().toString(),
                message,
                replied.understoodAs(),
                replied.reply(),
                new Timings(understand, replied.search(), replied.write(), total));
        conversations.add(turn, replied.context());
        return turn;
    }

    private Replied replied(
            String message, Understanding understanding, Context context, Coverage coverage, ChatListener listener) {
        Suggestions suggestions = new Suggestions(coverage);
        return switch (understanding) {
            case Understanding.Asked(Question question) -> asked(question, context, listener);
            case Understanding.Refused(var reason, String text) -> {
                listener.understood(text, List.of(), List.of());
                listener.sources(List.of());
                yield new Replied(text, new Reply.Answered(Refusal.of(reason, suggestions)), context);
            }
            case Understanding.Unclear unclear -> unclear(unclear, context, coverage, listener);
            case Understanding.Talk(var kind) -> {
                listener.understood(message, List.of(), List.of());
                yield new Replied(message, new Reply.SmallTalk(kind.reply(), suggestions.aboutAnyRole()), context);
            }
        };
    }

    private Replied asked(Question question, Context context, ChatListener listener) {
        listener.understood(question.text(), question.roles(), question.aspects());
        Answered answered = answerer.answer(question, listener);
        return new Replied(
                question.text(),
                new Reply.Answered(answered.answer()),
                context.after(question, answered.decided(), answered.cited()),
                answered.search(),
                answered.write());
    }

    private static Replied unclear(
            Understanding.Unclear unclear, Context context, Coverage coverage, ChatListener listener) {
        listener.understood(unclear.text(), unclear.choices(), List.of());
        return new Replied(unclear.text(), Clarification.of(unclear, coverage), context);
    }

    @Override
    public List<Turn> conversation(String conversationId) {
        return conversations.turns(conversationId);
    }

    @Override
    public Optional<Turn> turn(String turnId) {
        return conversations.turn(turnId);
    }

    @Override
    public void forget(String conversationId) {
        conversations.forget(conversationId);
    }
}
