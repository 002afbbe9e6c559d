package dev.waymark.chat.store;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the database can be used, by what came of using it; the log is told when that changes. Not safe for threads. */
final class Outages {
    private static final Logger LOG = LoggerFactory.getLogger(Outages.class);

    private final Clock clock;
    private @Nullable Outage current;

    Outages(Clock clock) {
        this.clock = clock;
    }

    /** Empty while the database can be used. */
    Optional<Outage> current() {
        return Optional.ofNullable(current);
    }

    void failed(RuntimeException thrown) {
        if (current != null) {
            current = current.goingOn(thrown);
            return;
        }
        current = Outage.of(clock.instant(), thrown);
        LOG.error(
                "conversations and feedback are not being kept, because {} ({}); answers still come",
                current.reason(),
                DatabaseFault.kinds(thrown));
    }

    /**
     * Something has been written.
     *
     * @param waiting how many changes are still to be written
     */
    void succeeded(int waiting) {
        if (current != null) {
            LOG.info("conversations are being kept again; {} that waited are still to be written", waiting);
            current = null;
        }
    }
}
