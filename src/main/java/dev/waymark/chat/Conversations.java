package dev.waymark.chat;

import dev.waymark.chat.understand.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps conversations in memory: a bounded number, of which the one least recently used goes first. */
@Component
final class Conversations {
    /** A turn is a few kilobytes: all of this is some hundred megabytes at most. */
    private static final int MOST = 2_000;

    private static final int MOST_TURNS = 50;

    private static final class Conversation {
        private final List<Turn> turns = new ArrayList<>();
        private Context context = Context.NONE;
    }

    private final Map<String, Conversation> conversations = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Turn> turns = new HashMap<>();
    private final Map<String, Feedback> feedback = new HashMap<>();

    /** Begins a conversation; returns its id, which can't be guessed. */
    synchronized String begin() {
        String id = UUID.randomUUID().toString();
        conversations.put(id, new Conversation());
        if (conversations.size() > MOST) {
            forget(conversations.keySet().iterator().next());
        }
        return id;
    }

    /**
     * What a conversation has come to.
     *
     * @throws UnknownConversationException if there is no such conversation
     */
    synchronized Context context(String id) {
        Conversation conversation = conversations.get(id);
        if (conversation == null) {
            throw new UnknownConversationException(id);
        }
        return conversation.context;
    }

    /** Adds a turn to its conversation, unless that was forgotten meanwhile. */
    synchronized void add(Turn turn, Context context) {
        Conversation conversation = conversations.get(turn.conversationId());
        if (conversation == null) {
            return;
        }
        conversation.turns.add(turn);
        conversation.context = context;
        turns.put(turn.turnId(), turn);
        if (conversation.turns.size() > MOST_TURNS) {
            forget(conversation.turns.removeFirst());
        }
    }

    synchronized List<Turn> turns(String id) {
        Conversation conversation = conversations.get(id);
        return conversation == null ? List.of() : List.copyOf(conversation.turns);
    }

    synchronized Optional<Turn> turn(String turnId) {
        return Optional.ofNullable(turns.get(turnId));
    }

    synchronized void forget(String id) {
        Conversation conversation = conversations.remove(id);
        if (conversation != null) {
            conversation.turns.forEach(this::forget);
        }
    }

    /** Keeps feedback with its turn; false when there is no such turn. */
    synchronized boolean rate(String turnId, Feedback given) {
        if (!turns.containsKey(turnId)) {
            return false;
        }
        feedback.put(turnId, given);
        return true;
    }

    synchronized Optional<Feedback> feedback(String turnId) {
        return Optional.ofNullable(feedback.get(turnId));
    }

    private void forget(Turn turn) {
        turns.remove(turn.turnId());
        feedback.remove(turn.turnId());
    }
}
