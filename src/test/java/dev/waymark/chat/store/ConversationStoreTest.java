package dev.waymark.chat.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.chat.Feedback;
import dev.waymark.chat.Feedback.Rating;
import dev.waymark.chat.ShareId;
import dev.waymark.chat.Turn;
import dev.waymark.chat.understand.Context;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ConversationStoreTest {
    private final RestartableStore restartable;

    private final String conversation = UUID.randomUUID().toString();
    private final UUID id = UUID.fromString(conversation);

    ConversationStoreTest(Kind kind, @TempDir Path folder) {
        restartable = new RestartableStore(kind, folder);
    }

    @AfterEach
    void close() {
        restartable.close();
    }

    private ConversationStore store() {
        return restartable.now();
    }

    @Test
    void readsBackATurnAfterARestart() {
        Turn turn = Turns.of(conversation);
        assertThat(store().add(turn, Turns.CONTEXT, true)).isTrue();

        restartable.restart();

        assertThat(store().turn(UUID.fromString(turn.turnId())).map(StoredForm::of))
                .hasValue(StoredForm.of(turn));
        assertThat(store().context(id)).contains(Turns.CONTEXT);
        assertThat(store().keeping().text()).isEqualTo("Conversations and feedback are being kept.");
    }

    @Test
    void keepsTurnsInTheirOrder() {
        List<Turn> turns = List.of(Turns.of(conversation), Turns.of(conversation), Turns.of(conversation));
        store().add(turns.getFirst(), Context.NONE, true);
        turns.stream().skip(1).forEach(turn -> store().add(turn, Turns.CONTEXT, false));

        assertThat(ids(id)).isEqualTo(turns.stream().map(Turn::turnId).toList());
        assertThat(store().context(id)).contains(Turns.CONTEXT);
    }

    @Test
    void forgetsAConversationWithEverythingInIt() {
        Turn turn = Turns.of(conversation);
        Turn other = Turns.of(UUID.randomUUID().toString());
        UUID turnId = UUID.fromString(turn.turnId());
        store().add(turn, Turns.CONTEXT, true);
        store().add(other, Turns.CONTEXT, true);
        store().rate(turnId, new Feedback(Rating.UP, "sweet"));

        assertThat(store().forget(id)).isTrue();

        assertThat(store().turns(id)).isEmpty();
        assertThat(store().context(id)).isEmpty();
        assertThat(store().turn(turnId)).isEmpty();
        assertThat(store().feedback(turnId)).isEmpty();
        assertThat(store().turn(UUID.fromString(other.turnId()))).isPresent();
        assertThat(store().forget(id)).isFalse();
    }

    @Test
    void findsATurnByTheIdToShareApartFromItsOwn() {
        Turn turn = Turns.of(conversation);
        UUID turnId = UUID.fromString(turn.turnId());
        UUID shareId = ShareId.of(turn.turnId());
        store().add(turn, Turns.CONTEXT, true);
        restartable.restart();

        assertThat(store().shared(shareId).map(Turn::turnId)).hasValue(turn.turnId());
        assertThat(store().turn(shareId)).isEmpty();
        assertThat(store().shared(turnId)).isEmpty();
        assertThat(store().rate(shareId, new Feedback(Rating.UP, ""))).isFalse();
        assertThat(store().forget(shareId)).isFalse();

        store().forget(id);

        assertThat(store().shared(shareId)).isEmpty();
    }

    @Test
    void doesNotBringAForgottenConversationBack() {
        store().add(Turns.of(conversation), Turns.CONTEXT, true);
        store().forget(id);

        Turn late = Turns.of(conversation);
        store().add(late, Turns.CONTEXT, false);

        assertThat(store().turns(id)).isEmpty();
        assertThat(store().turn(UUID.fromString(late.turnId()))).isEmpty();
    }

    @Test
    void replacesFeedbackThatWasGivenBefore() {
        Turn turn = Turns.of(conversation);
        UUID turnId = UUID.fromString(turn.turnId());
        store().add(turn, Turns.CONTEXT, true);

        assertThat(store().rate(turnId, new Feedback(Rating.UP, "sweet"))).isTrue();
        assertThat(store().rate(turnId, new Feedback(Rating.DOWN, "x".repeat(2_000))))
                .isTrue();

        assertThat(store().feedback(turnId)).contains(new Feedback(Rating.DOWN, "x".repeat(2_000)));
        assertThat(store().rate(UUID.randomUUID(), new Feedback(Rating.UP, ""))).isFalse();
    }

    @Test
    void runsNoCommandThatSomebodyWrote() {
        Turn turn = Turns.of(conversation);
        UUID turnId = UUID.fromString(turn.turnId());
        Feedback hostile = new Feedback(Rating.DOWN, "x'); DELETE FROM turn; DROP TABLE feedback; --");
        store().add(turn, Turns.CONTEXT, true);

        store().rate(turnId, hostile);

        assertThat(store().feedback(turnId)).contains(hostile);
        assertThat(store().turn(turnId)).isPresent();
    }

    @Test
    void forgetsWhatWasKeptLongEnough() {
        Turn old = Turns.of(conversation);
        store().add(old, Turns.CONTEXT, true);
        restartable.restartAfter(RestartableStore.KEEP.minusHours(1));
        Turn recent = Turns.of(UUID.randomUUID().toString());
        store().add(recent, Turns.CONTEXT, true);
        assertThat(store().purge()).isZero();

        restartable.restartAfter(RestartableStore.KEEP.plusHours(1));

        assertThat(store().purge()).isEqualTo(1);
        assertThat(store().turns(id)).isEmpty();
        assertThat(store().turn(UUID.fromString(recent.turnId()))).isPresent();
    }

    @Test
    void keepsAConversationWholeThatGoesOn() {
        store().add(Turns.of(conversation), Turns.CONTEXT, true);
        restartable.restartAfter(RestartableStore.KEEP.minusHours(1));
        store().add(Turns.of(conversation), Turns.CONTEXT, false);

        restartable.restartAfter(RestartableStore.KEEP.plusHours(1));

        assertThat(store().purge()).isZero();
        assertThat(store().turns(id)).hasSize(2);
    }

    @Test
    void losesNothingWhenManyWriteAtOnce() {
        Queue<Turn> added = new ConcurrentLinkedQueue<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 400; i++) {
                threads.execute(() -> {
                    Turn turn = Turns.of(UUID.randomUUID().toString());
                    store().add(turn, Turns.CONTEXT, true);
                    added.add(turn);
                });
            }
        }

        assertThat(added)
                .hasSize(400)
                .allSatisfy(turn ->
                        assertThat(store().turn(UUID.fromString(turn.turnId()))).isPresent());
    }

    @Test
    void knowsNothingOfIdsItNeverGave() {
        assertThat(store().turns(UUID.randomUUID())).isEmpty();
        assertThat(store().context(UUID.randomUUID())).isEmpty();
        assertThat(store().turn(UUID.randomUUID())).isEmpty();
    }

    private List<String> ids(UUID of) {
        return store().turns(of).stream().map(Turn::turnId).toList();
    }
}
