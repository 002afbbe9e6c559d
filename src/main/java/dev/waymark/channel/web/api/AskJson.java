package dev.waymark.channel.web.api;

import dev.waymark.channel.Message;
import org.jspecify.annotations.Nullable;

/** What a client sends to ask; nothing of it has been checked. */
record AskJson(@Nullable String message, @Nullable String conversationId) {
    Message asMessage() {
        return Message.of(message);
    }

    /** Null begins a conversation; so does the empty value of a link. */
    @Nullable
    String conversation() {
        return conversationId == null || conversationId.isBlank() ? null : conversationId;
    }
}
