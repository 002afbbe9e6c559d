package dev.waymark.chat;

import java.util.List;
import java.util.Optional;

/**
 * A message that stands in a channel, and what became of it.
 *
 * @param id where the channel keeps the message; no other message has it
 * @param thread where the channel keeps what is said with it
 * @param asker whoever wrote it, as the channel calls them
 * @param message what was asked
 * @param turnId the turn that answers it; empty while there is none
 * @param posts where the channel keeps the parts of the reply, in their order; where it goes, while there is none
 */
public record Exchange(
        String id, String thread, String asker, String message, Optional<String> turnId, List<String> posts) {
    public Exchange {
        posts = List.copyOf(posts);
    }

    /** A message that nobody has dealt with yet. */
    public static Exchange of(String id, String thread, String asker, String message) {
        return new Exchange(id, thread, asker, message, Optional.empty(), List.of());
    }

    /** The same, to be replied to at an address that is forgotten with the reply. */
    public Exchange repliedToAt(String address) {
        return new Exchange(id, thread, asker, message, turnId, List.of(address));
    }

    /** The same with its reply. */
    public Exchange answered(String now, Optional<String> turn, List<String> where) {
        return new Exchange(id, thread, asker, now, turn, where);
    }
}
