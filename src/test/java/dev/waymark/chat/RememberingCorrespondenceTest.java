package dev.waymark.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.chat.store.UnreachableStore;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** While the database can't be reached. */
class RememberingCorrespondenceTest {
    private final UnreachableStore store = new UnreachableStore();
    private final Correspondence correspondence = Correspondences.remembering(store, new ScriptedChat());
    private final Exchange asked = Exchange.of("C1:1.0", "C1:1.0", "U1", "What does a beekeeper do?");

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void goesOnWithWhatItRemembers() {
        String turn = UUID.randomUUID().toString();
        String conversation = UUID.randomUUID().toString();
        Exchange answered = asked.answered(asked.message(), Optional.of(turn), List.of("1.1"));

        assertThat(correspondence.take(asked)).isTrue();
        assertThat(correspondence.take(asked)).isFalse();
        correspondence.settle(answered);
        correspondence.bind("C1:1.0", conversation);

        assertThat(correspondence.exchange(asked.id())).contains(answered);
        assertThat(correspondence.ofTurn(turn)).contains(answered);
        assertThat(correspondence.conversation("C1:1.0")).contains(conversation);
        assertThat(correspondence.abandoned()).isEmpty();
    }

    @Test
    void remembersSoMuchAndNoMore() {
        for (int i = 0; i < 6_000; i++) {
            correspondence.take(Exchange.of("C1:" + i, "C1:1.0", "U1", "?"));
        }

        assertThat(correspondence.exchange("C1:0")).isEmpty();
        assertThat(correspondence.exchange("C1:5999")).isPresent();
    }
}
