package dev.waymark.chat.store;

import dev.waymark.chat.Feedback;
import java.time.Instant;
import java.util.UUID;

/** Something to be written, in the order it happened. */
sealed interface Change {
    /** What an object takes besides what it carries. */
    int OBJECT = 200;

    /** What it takes in memory while it waits, roughly. */
    int bytes();

    /**
     * A turn, and what its conversation has come to.
     *
     * @param begins whether the conversation is to be begun; any other turn of a conversation that is not kept is lost
     */
    record Added(UUID conversation, UUID turn, Instant at, Packed body, Marks marks, Packed context, boolean begins)
            implements Change {
        @Override
        public int bytes() {
            return OBJECT + body.size() + marks.bytes() + context.size();
        }
    }

    /** A conversation forgotten. */
    record Forgotten(UUID conversation) implements Change {
        @Override
        public int bytes() {
            return OBJECT;
        }
    }

    /** What someone thinks of a turn. */
    record Rated(UUID turn, Instant at, Feedback feedback) implements Change {
        @Override
        public int bytes() {
            return OBJECT + 2 * feedback.comment().length();
        }
    }
}
