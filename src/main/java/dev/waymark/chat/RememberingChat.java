package dev.waymark.chat;

import dev.waymark.chat.Conversations.Conversation;
import dev.waymark.chat.store.ConversationStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A chat that remembers its conversations. */
@Component
final class RememberingChat implements Chat {
    private final Replier replier;
    private final Conversations conversations;
    private final ConversationStore store;

    RememberingChat(Replier replier, Conversations conversations, ConversationStore store) {
        this.replier = replier;
        this.conversations = conversations;
        this.store = store;
    }

    @Override
    public Turn reply(@Nullable String conversationId, String message, ChatListener listener) {
        long start = System.nanoTime();
        Conversation conversation =
                conversationId == null ? conversations.begin() : conversations.resume(conversationId);
        Replied replied = replier.reply(message, conversation.context(), listener);
        Duration total = Duration.ofNanos(System.nanoTime() - start);
        Turn turn = Turn.of(conversation.id(), message, replied, total);
        return conversations.add(conversation, turn, replied.context()) ? turn : turn.unshared();
    }

    @Override
    public List<Turn> conversation(String conversationId) {
        return Ids.of(conversationId).map(store::turns).orElse(List.of());
    }

    @Override
    public Optional<Turn> turn(String turnId) {
        return Ids.of(turnId).flatMap(store::turn);
    }

    @Override
    public Optional<Turn> shared(String shareId) {
        return Ids.of(shareId).flatMap(store::shared);
    }

    @Override
    public boolean forget(String conversationId) {
        return Ids.of(conversationId).map(conversations::forget).orElse(false);
    }

    @Override
    public boolean rate(String turnId, Feedback feedback) {
        return Ids.of(turnId).map(id -> store.rate(id, feedback)).orElse(false);
    }
}
