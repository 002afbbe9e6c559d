package dev.waymark.chat;

/** Thrown when a message names a conversation that is not kept. */
public final class UnknownConversationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownConversationException(String conversationId) {
        super("conversation '" + conversationId + "' is not known");
    }
}
