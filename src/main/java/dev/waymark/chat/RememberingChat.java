package dev.waymark.chat;

import dev.waymark.chat.Turn.Timings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A chat that remembers its conversations. */
@Component
final class RememberingChat implements Chat {
    private final Replier replier;
    private final Conversations conversations;

    RememberingChat(Replier replier, Conversations conversations) {
        this.replier = replier;
        this.conversations = conversations;
    }

    @Override
    public Turn reply(@Nullable String conversationId, String message, ChatListener listener) {
        long start = System.nanoTime();
        String id = conversationId == null ? conversations.begin() : conversationId;
        Replied replied = replier.reply(message, conversations.context(id), listener);
        Duration total = Duration.ofNanos(System.nanoTime() - start);
        Timings timings = new Timings(replied.understand(), replied.search(), replied.write(), total);
        String turnId = UUID.randomUUID().toString();
        Turn turn = new Turn(id, turnId, message, replied.understoodAs(), replied.reply(), replied.traces(), timings);
        conversations.add(turn, replied.context());
        return turn;
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

    @Override
    public boolean rate(String turnId, Feedback feedback) {
        return conversations.rate(turnId, feedback);
    }
}
