package dev.waymark.chat.store;

import java.util.Optional;

/**
 * Whether what is said is being kept.
 *
 * @param outage empty while it is
 * @param waiting what is kept in memory until it can be written
 * @param dropped what was not kept since the start, because too much waited
 */
record Keeping(Optional<Outage> outage, int waiting, long dropped) {
    /** Says so in a sentence or two. */
    String text() {
        String now = outage.map(this::notKept).orElse("Conversations and feedback are being kept.");
        return dropped == 0 ? now : now + " " + dropped + " were not kept since the start, because too many waited.";
    }

    private String notKept(Outage since) {
        return "Since " + since.since() + " conversations and feedback are not being kept, because " + since.reason()
                + ". " + waiting + " wait in memory to be written; they are lost if the service stops before.";
    }
}
