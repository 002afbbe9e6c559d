package dev.waymark.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.chat.understand.Context;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConversationsTest {
    private static final Turn.Timings NO_TIME =
            new Turn.Timings(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);

    private final Conversations conversations = new Conversations();

    @Test
    void keepsTurnsInTheirOrder() {
        String id = conversations.begin();
        Turn first = add(id);
        Turn second = add(id);

        assertThat(conversations.turns(id)).containsExactly(first, second);
        assertThat(conversations.turn(second.turnId())).contains(second);
    }

    @Test
    void givesIdsThatCanNotBeGuessed() {
        assertThat(UUID.fromString(conversations.begin()).version()).isEqualTo(4);
    }

    @Test
    void forgetsAConversationWithItsTurnsAndFeedback() {
        String id = conversations.begin();
        Turn turn = add(id);
        conversations.rate(turn.turnId(), new Feedback(Feedback.Rating.UP, ""));

        conversations.forget(id);

        assertThat(conversations.turns(id)).isEmpty();
        assertThat(conversations.turn(turn.turnId())).isEmpty();
        assertThat(conversations.feedback(turn.turnId())).isEmpty();
        assertThatThrownBy(() -> conversations.context(id)).isInstanceOf(UnknownConversationException.class);
    }

    @Test
    void doesNotBringAForgottenConversationBack() {
        String id = conversations.begin();
        conversations.forget(id);

        Turn late = add(id);

        assertThat(conversations.turns(id)).isEmpty();
        assertThat(conversations.turn(late.turnId())).isEmpty();
    }

    @Test
    void dropsTheOldestTurnOfALongConversation() {
        String id = conversations.begin();
        Turn oldest = add(id);
        conversations.rate(oldest.turnId(), new Feedback(Feedback.Rating.UP, ""));
        IntStream.range(0, 50).forEach(_ -> add(id));

        assertThat(conversations.turns(id)).hasSize(50).doesNotContain(oldest);
        assertThat(conversations.turn(oldest.turnId())).isEmpty();
        assertThat(conversations.feedback(oldest.turnId())).isEmpty();
    }

    @Test
    void dropsTheConversationLeastRecentlyUsed() {
        String used = conversations.begin();
        String unused = conversations.begin();
        Turn kept = add(used);
        Turn dropped = add(unused);

        IntStream.range(0, 1_998).forEach(_ -> conversations.begin());
        conversations.turns(used);
        conversations.begin();

        assertThat(conversations.turns(used)).containsExactly(kept);
        assertThat(conversations.turns(unused)).isEmpty();
        assertThat(conversations.turn(dropped.turnId())).isEmpty();
    }

    @Test
    void refusesFeedbackOnATurnItDoesNotKeep() {
        assertThat(conversations.rate("no-such-turn", new Feedback(Feedback.Rating.DOWN, "why?")))
                .isFalse();
    }

    @Test
    void losesNothingWhenManyTalkAtOnce() {
        List<String> ids =
                IntStream.range(0, 20).mapToObj(_ -> conversations.begin()).toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String id : ids) {
                IntStream.range(0, 40).forEach(_ -> threads.execute(() -> add(id)));
            }
        }

        assertThat(ids).allSatisfy(id -> assertThat(conversations.turns(id)).hasSize(40));
    }

    private Turn add(String conversationId) {
        Reply reply = new Reply.SmallTalk("Hello.", List.of());
        Turn turn = new Turn(conversationId, UUID.randomUUID().toString(), "Hello", "Hello", reply, List.of(), NO_TIME);
        conversations.add(turn, Context.NONE);
        return turn;
    }
}
