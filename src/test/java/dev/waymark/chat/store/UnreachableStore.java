package dev.waymark.chat.store;

import java.time.Clock;
import java.time.Duration;

/** A store whose database nobody can reach. */
public final class UnreachableStore implements AutoCloseable {
    private final ConversationStore store;

    public UnreachableStore() {
        this(1 << 20);
    }

    /** One that has room for so many bytes until the database is there. */
    public UnreachableStore(int mostBytesWaiting) {
        store = new ConversationStore(
                Database.at("jdbc:postgresql://127.0.0.1:1/none", "nobody", ""),
                Clock.systemUTC(),
                Duration.ofDays(1),
                mostBytesWaiting);
    }

    public ConversationStore conversations() {
        return store;
    }

    public CorrespondenceStore correspondence() {
        return store.correspondence();
    }

    @Override
    public void close() {
        store.close();
    }
}
