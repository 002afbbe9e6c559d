package dev.waymark.channel.web.page.ask;

import dev.waymark.channel.web.Links;
import dev.waymark.chat.Turn;

/**
 * A turn as the page shows it to the person who asked.
 *
 * @param link to the answer alone, for others
 */
record TurnView(String conversationId, String message, String link, AnswerView answer) {
    static TurnView of(Turn turn) {
        return new TurnView(turn.conversationId(), turn.message(), Links.to(turn), AnswerView.of(turn));
    }
}
