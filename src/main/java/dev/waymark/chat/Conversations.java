package dev.waymark.chat;

import dev.waymark.chat.store.ConversationStore;
import dev.waymark.chat.store.StoreUnavailableException;
import dev.waymark.chat.understand.Context;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * What conversations have come to. Those that go on are remembered, a bounded number of them, so that a reply reads
 * nothing from a database that is this process's own, and goes on when it fails.
 */
@Component
final class Conversations {
    /** A context is a few kilobytes: all of this is some tens of megabytes at most. */
    private static final int MOST = 2_000;

    /**
     * A conversation that goes on.
     *
     * @param begins whether nothing of it has been handed to the store yet
     */
    record Conversation(String id, Context context, boolean begins) {}

    private record Remembered(Context context, boolean begins, Instant last) {}

    private final ConversationStore store;
    private final Clock clock;
    private final Map<String, Remembered> remembered = new LinkedHashMap<>(16, 0.75f, true);

    @Autowired
    Conversations(ConversationStore store) {
        this(store, Clock.systemUTC());
    }

    Conversations(ConversationStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Begins a conversation under an id that can't be guessed. */
    Conversation begin() {
        return new Conversation(UUID.randomUUID().toString(), Context.NONE, true);
    }

    /**
     * Goes on with a conversation. One that only the database knows is begun anew, under another id, while it can't be
     * read: an answer without what was said before is better than none.
     *
     * @throws UnknownConversationException if there is no such conversation
     */
    Conversation resume(String id) {
        UUID key = Ids.of(id).orElseThrow(() -> new UnknownConversationException(id));
        Optional<Remembered> known = recall(key.toString());
        if (known.isPresent() && (!store.isShared() || known.get().begins())) {
            return conversation(id, known.get());
        }
        try {
            Context context = store.context(key).orElseThrow(() -> new UnknownConversationException(id));
            return new Conversation(id, context, false);
        } catch (StoreUnavailableException e) {
            return known.map(recalled -> conversation(id, recalled)).orElseGet(this::begin);
        }
    }

    private static Conversation conversation(String id, Remembered remembered) {
        return new Conversation(id, remembered.context(), remembered.begins());
    }

    /** Adds a turn; returns when it is kept, or when it is clear that it can't be for now; false when it never will be. */
    boolean add(Conversation conversation, Turn turn, Context context) {
        boolean kept = store.add(turn, context, conversation.begins());
        remember(conversation, new Remembered(context, conversation.begins() && !kept, clock.instant()));
        return kept;
    }

    /** Forgets a conversation; false when it is unknown. */
    boolean forget(UUID id) {
        synchronized (remembered) {
            remembered.remove(id.toString());
        }
        return store.forget(id);
    }

    private Optional<Remembered> recall(String id) {
        synchronized (remembered) {
            return Optional.ofNullable(remembered.get(id)).filter(recalled -> store.keepsSince(recalled.last()));
        }
    }

    private void remember(Conversation conversation, Remembered now) {
        synchronized (remembered) {
            remembered.put(conversation.id(), now);
            if (remembered.size() > MOST) {
                remembered.remove(remembered.keySet().iterator().next());
            }
        }
    }
}
