package dev.waymark.channel.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.chat.Turn;
import java.util.List;

/** A conversation as clients see it, oldest turn first. */
record ConversationJson(String conversationId, List<TurnJson> turns) {
    /** A reply with the message it replies to. */
    record TurnJson(String message, @JsonUnwrapped ReplyJson reply) {
        private static TurnJson of(Turn turn) {
            return new TurnJson(turn.message(), ReplyJson.of(turn));
        }
    }

    static ConversationJson of(String conversationId, List<Turn> turns) {
        return new ConversationJson(
                conversationId, turns.stream().map(TurnJson::of).toList());
    }
}
