package dev.waymark.chat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps conversations and replies to messages in them. What is asked of those kept throws a {@link
 * dev.waymark.chat.store.StoreUnavailableException} while they can't be read; replies come all the same.
 */
public interface Chat {
    /**
     * @param conversationId an earlier turn's, or null to begin a conversation
     * @throws UnknownConversationException if there is no such conversation
     * @throws dev.waymark.search.NotIndexedException while the folder is being indexed for the first time
     */
    Turn reply(@Nullable String conversationId, String message, ChatListener listener);

    /**
     * The same; but in place of a conversation that is forgotten, or was never there, a new one begins.
     *
     * @throws dev.waymark.search.NotIndexedException while the folder is being indexed for the first time
     */
    default Turn replyAnyway(@Nullable String conversationId, String message, ChatListener listener) {
        try {
            return reply(conversationId, message, listener);
        } catch (UnknownConversationException e) {
            return reply(null, message, listener);
        }
    }

    /** The latest turns of a conversation, oldest first; empty when it is unknown. */
    List<Turn> conversation(String conversationId);

    Optional<Turn> turn(String turnId);

    /** The turn that others may see under this id, which is not its own. */
    Optional<Turn> shared(String shareId);

    /** Forgets a conversation, its turns and the feedback on them; false when it is unknown. */
    boolean forget(String conversationId);

    /** Keeps feedback with its turn, in place of any given before; false when the turn is unknown. */
    boolean rate(String turnId, Feedback feedback);
}
