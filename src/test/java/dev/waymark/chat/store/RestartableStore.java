package dev.waymark.chat.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** A store that can be closed and opened again on what it kept, as when the service is started anew. */
final class RestartableStore implements AutoCloseable {
    static final Duration KEEP = Duration.ofDays(90);

    private final Kind kind;
    private final String address;
    private ConversationStore store;

    RestartableStore(Kind kind, Path folder) {
        this.kind = kind;
        address = kind.address(folder);
        store = open(Clock.systemUTC());
    }

    private ConversationStore open(Clock clock) {
        return new ConversationStore(kind.database(address), clock, KEEP, 1 << 20);
    }

    /** As it is open now. */
    ConversationStore now() {
        return store;
    }

    void restart() {
        restartAfter(Duration.ZERO);
    }

    /** Starts it anew so much later, by its clock. */
    void restartAfter(Duration time) {
        restartBy(Clock.offset(Clock.systemUTC(), time));
    }

    void restartBy(Clock clock) {
        store.close();
        store = open(clock);
    }

    @Override
    public void close() {
        store.close();
    }
}
