package dev.waymark.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.chat.store.UnreachableStore;
import dev.waymark.chat.understand.Context;
import org.junit.jupiter.api.Test;

class ConversationsTest {
    private final Turn turn = new ScriptedChat().reply(null, "hello", ChatListener.NONE);

    @Test
    void tellsOfATurnThatWillNeverBeKept() {
        try (var store = new UnreachableStore(0)) {
            var conversations = new Conversations(store.conversations());

            assertThat(conversations.add(conversations.begin(), turn, Context.NONE))
                    .isFalse();
        }
    }

    @Test
    void sharesATurnThatStillWaitsForTheDatabase() {
        try (var store = new UnreachableStore()) {
            var conversations = new Conversations(store.conversations());

            assertThat(conversations.add(conversations.begin(), turn, Context.NONE))
                    .isTrue();

            assertThat(store.conversations().shared(ShareId.of(turn.turnId())).map(Turn::turnId))
                    .hasValue(turn.turnId());
        }
    }
}
