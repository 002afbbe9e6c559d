package dev.waymark.chat;

import dev.waymark.answer.Answered;
import dev.waymark.answer.Answerer;
import dev.waymark.answer.Question;
import dev.waymark.answer.Refusal;
import dev.waymark.answer.Suggestions;
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
import java.util.Set;
import org.springframework.stereotype.Component;

/** Replies to a message in a given context; keeps nothing. */
@Component
public final class Replier {
    private final PassageIndex index;
    private final Coverages coverages;
    private final Understander understander;
    private final Answerer answerer;

    Replier(PassageIndex index, Coverages coverages, Understander understander, Answerer answerer) {
        this.index = index;
        this.coverages = coverages;
        this.understander = understander;
        this.answerer = answerer;
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
        return switch (understanding) {
            case Understanding.Asked(Question question) -> answered(question, context, listener, understand);
            case Understanding.Refused(var reason, String text) -> {
                listener.understood(text, List.of(), List.of());
                listener.sources(List.of());
                Reply refusal = new Reply.Answered(Refusal.of(reason, new Suggestions(coverage)));
                yield unasked(text, refusal, context, understand);
            }
            case Understanding.Unclear unclear -> {
                listener.understood(unclear.text(), unclear.choices(), unclear.aspects());
                yield unasked(unclear.text(), Clarification.of(unclear, coverage), context, understand);
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
        return switch (understander.understand(message, context, scope)) {
            case Understanding.Asked(Question question) -> context.after(question, List.of(), Set.of());
            case Understanding.Refused _, Understanding.Unclear _, Understanding.Talk _ -> context;
        };
    }

    private Replied answered(Question question, Context context, ChatListener listener, Duration understand) {
        listener.understood(question.text(), question.roles(), question.aspects());
        Answered answered = answerer.answer(question, listener);
        return new Replied(
                question.text(),
                question,
                new Reply.Answered(answered.answer()),
                context.after(question, answered.decided(), answered.cited()),
                understand,
                answered.search(),
                answered.write());
    }

    private static Replied unasked(String understoodAs, Reply reply, Context context, Duration understand) {
        return new Replied(understoodAs, null, reply, context, understand, Duration.ZERO, Duration.ZERO);
    }
}
