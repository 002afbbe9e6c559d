package dev.waymark.chat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.channel.web.api.ReplyJson;
import dev.waymark.chat.Turn;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StoredFormTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void readsBackEveryKindOfReplyAsItWasGiven() {
        for (Turn turn : Turns.ofAllKinds()) {
            byte[] stored = StoredForm.of(turn);
            Turn read = StoredForm.turn(stored);

            assertThat(JSON.writeValueAsString(ReplyJson.of(read)))
                    .isEqualTo(JSON.writeValueAsString(ReplyJson.of(turn)));
            assertThat(StoredForm.of(read)).isEqualTo(stored);
            assertThat(read.message()).isEqualTo(turn.message());
            assertThat(read.timings()).isEqualTo(turn.timings());
            assertThat(read.traces()).hasSameSizeAs(turn.traces());
        }
    }

    @Test
    void readsBackAContextWithAllThatFollowUpsLeanOn() {
        assertThat(StoredForm.context(StoredForm.of(Turns.CONTEXT))).isEqualTo(Turns.CONTEXT);
    }

    @Test
    void namesNoClass() {
        for (Turn turn : Turns.ofAllKinds()) {
            assertThat(new String(StoredForm.of(turn), StandardCharsets.UTF_8))
                    .doesNotContain("dev.waymark", "Grounded", "SmallTalk", "@");
        }
    }

    @Test
    void comesBackAsItWasWhenPacked() {
        byte[] plain = StoredForm.of(Turns.ofAllKinds().getFirst());

        Packed packed = Packed.of(plain);

        assertThat(packed.size()).isLessThan(plain.length / 2);
        assertThat(Packed.ofRow(packed.toRow()).plain()).isEqualTo(plain);
    }

    @Test
    void refusesAFormOfTheFuture() {
        byte[] future = new String(StoredForm.of(Turns.CONTEXT), StandardCharsets.UTF_8)
                .replace("\"form\":1", "\"form\":2")
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> StoredForm.context(future)).hasMessageContaining("got 2");
    }
}
