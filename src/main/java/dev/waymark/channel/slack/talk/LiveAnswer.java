package dev.waymark.channel.slack.talk;

import dev.waymark.answer.AnswerSentence;
import dev.waymark.answer.Citation;
import dev.waymark.channel.slack.api.SlackRefusedException;
import dev.waymark.channel.slack.api.SlackUnreachableException;
import dev.waymark.channel.slack.api.Streams;
import dev.waymark.channel.slack.api.Workspace;
import dev.waymark.channel.slack.delivery.Errand;
import dev.waymark.channel.slack.delivery.Persistence;
import dev.waymark.channel.slack.render.Renderer;
import dev.waymark.chat.ChatListener;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is shown while it is being written, when that takes long. What is streamed is replaced by the whole
 * answer in the end.
 */
final class LiveAnswer implements ChatListener {
    /** Slack takes a hundred additions a minute of all answers together. */
    private static final Duration BETWEEN_ADDITIONS = Duration.ofSeconds(2);

    private final Asked asked;
    private final Streams streams;
    private final Workspace workspace;
    private final Persistence persistence;
    private final Renderer renderer;
    private final Duration after;
    private final List<Citation> citations = new ArrayList<>();
    private final StringBuilder unsent = new StringBuilder();
    private @Nullable String begun;
    private boolean ended;
    private final Thread sender;

    /**
     * @param after an answer that is whole by then is not streamed
     */
    LiveAnswer(Asked asked, Means means, Persistence persistence, Duration after) {
        this.asked = asked;
        this.persistence = persistence;
        streams = means.streams();
        workspace = means.workspace();
        renderer = means.renderer();
        this.after = after;
        sender = Thread.ofVirtual().name("slack-stream").start(this::send);
    }

    @Override
    public void understood(String understoodAs, List<Role> roles, List<Aspect> aspects) {}

    @Override
    public void sources(List<Citation> candidates) {}

    @Override
    public synchronized void sentence(AnswerSentence sentence, List<Citation> firstUsed) {
        citations.addAll(firstUsed);
        unsent.append(renderer.streamed(sentence, citations));
        notifyAll();
    }

    /** Ends the stream; returns the message it came to, if it came to one. */
    Optional<String> end() throws InterruptedException {
        synchronized (this) {
            ended = true;
            notifyAll();
        }
        sender.join();
        synchronized (this) {
            return Optional.ofNullable(begun);
        }
    }

    private void send() {
        try {
            if (waits(after) && begins()) {
                while (waits(BETWEEN_ADDITIONS)) {
                    add();
                }
                streams.end(asked.channel(), message(), Errand.part(asked.id(), 0));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SlackRefusedException | SlackUnreachableException e) {
            // What was begun is replaced by the whole answer; what was not is posted.
        }
    }

    /** False when the answer is whole before that time, with something to send, is over. */
    private synchronized boolean waits(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); !ended && left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        while (!ended && unsent.isEmpty()) {
            wait();
        }
        return !ended;
    }

    private boolean begins() {
        Optional<String> message = begun(taken());
        synchronized (this) {
            begun = message.orElse(null);
        }
        return message.isPresent();
    }

    /** When Slack did not say whether the stream is there, it is looked for. */
    private Optional<String> begun(String text) {
        try {
            return streams.begin(asked.spot(), asked.team(), asked.user(), text);
        } catch (SlackUnreachableException e) {
            return persistence.insist(() -> workspace.findStream(asked.spot(), asked.timestamp()));
        }
    }

    private void add() {
        String more = taken();
        if (!streams.append(asked.channel(), message(), more)) {
            synchronized (this) {
                unsent.insert(0, more);
            }
        }
    }

    private synchronized String taken() {
        String text = unsent.toString();
        unsent.setLength(0);
        return text;
    }

    private synchronized String message() {
        return String.valueOf(begun);
    }
}
