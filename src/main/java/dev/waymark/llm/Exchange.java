package dev.waymark.llm;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Brings what a model writes from the thread it is received on to the one that waits for it. */
final class Exchange implements StreamingChatResponseHandler {
    private sealed interface Event {}

    private record Piece(String text) implements Event {}

    private record End(boolean whole, @Nullable TokenUsage usage) implements Event {}

    private record Broken(Throwable error) implements Event {}

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();

    @Override
    public void onPartialResponse(String piece) {
        events.add(new Piece(piece));
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        // A stream that merely ends, without a reason, was cut.
        events.add(new End(response.finishReason() != null, response.tokenUsage()));
    }

    @Override
    public void onError(Throwable error) {
        events.add(new Broken(error));
    }

    /**
     * Passes on what is written.
     *
     * @param most letters of the whole text
     */
    Completion await(Duration beginWithin, TimeBudget budget, int most, DraftListener listener, Spent spent) {
        TimeBudget beginning = TimeBudget.of(beginWithin);
        while (true) {
            Event event = next(text.isEmpty() ? shorter(beginning, budget) : budget.left());
            switch (event) {
                case null -> {
                    return new Completion.Failed(Trouble.SLOW);
                }
                case Piece(String piece) -> {
                    text.append(piece);
                    if (text.length() > most) {
                        return new Completion.Failed(Trouble.ENDLESS);
                    }
                    if (!piece.isEmpty() && !listener.written(piece)) {
                        return new Completion.Stopped();
                    }
                }
                case End(boolean whole, TokenUsage usage) -> {
                    spent.on(usage);
                    return ended(whole);
                }
                case Broken(Throwable error) -> {
                    return new Completion.Failed(Trouble.of(error));
                }
            }
        }
    }

    /** Counts the tokens that a server says were used. */
    @FunctionalInterface
    interface Spent {
        void on(@Nullable TokenUsage usage);
    }

    private Completion ended(boolean whole) {
        if (!whole) {
            return new Completion.Failed(Trouble.BROKEN);
        }
        return text.toString().isBlank() ? new Completion.Failed(Trouble.EMPTY) : new Completion.Whole(text.toString());
    }

    private static Duration shorter(TimeBudget one, TimeBudget other) {
        return one.left().compareTo(other.left()) < 0 ? one.left() : other.left();
    }

    private @Nullable Event next(Duration within) {
        try {
            return events.poll(within.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
