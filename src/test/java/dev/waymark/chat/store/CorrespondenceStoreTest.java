package dev.waymark.chat.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.chat.Exchange;
import dev.waymark.chat.Turn;
import dev.waymark.llm.SetClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class CorrespondenceStoreTest {
    private final RestartableStore restartable;
    private final UUID conversation = UUID.randomUUID();
    private final Turn turn = Turns.of(conversation.toString());
    private final UUID turnId = UUID.fromString(turn.turnId());
    private final Exchange asked =
            Exchange.of("C1:" + conversation, "C1:1.0", "U" + conversation, "What does a beekeeper do?");
    private final Exchange answered =
            asked.answered(asked.message(), Optional.of(turn.turnId()), List.of("1.1", "1.2"));

    CorrespondenceStoreTest(Kind kind, @TempDir Path folder) {
        restartable = new RestartableStore(kind, folder);
    }

    @AfterEach
    void close() {
        restartable.close();
    }

    private ConversationStore store() {
        return restartable.now();
    }

    private CorrespondenceStore exchanges() {
        return store().correspondence();
    }

    @Test
    void takesAMessageOnce() throws Exception {
        try (var processes = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> all = IntStream.range(0, 20)
                    .mapToObj(_ -> (Callable<Boolean>) () -> exchanges().take(asked))
                    .toList();

            assertThat(processes.invokeAll(all).stream().filter(taken -> taken.resultNow()))
                    .hasSize(1);
        }
        restartable.restart();
        assertThat(exchanges().take(asked)).isFalse();
    }

    @Test
    void findsAReplyAgainByItsQuestionAndByItsTurn() {
        store().add(turn, Turns.CONTEXT, true);
        exchanges().take(asked);
        exchanges().settle(answered);

        restartable.restart();

        assertThat(exchanges().exchange(asked.id())).contains(answered);
        assertThat(exchanges().ofTurn(turnId)).contains(answered);
    }

    @Test
    void keepsNothingOfWhatWasForgottenBeforeItsAnswer() {
        exchanges().take(asked);
        store().add(turn, Turns.CONTEXT, true);
        exchanges().bind(asked.thread(), conversation);

        assertThat(exchanges().conversationsOf(asked.asker())).containsExactly(conversation);
        assertThat(exchanges().forgetAsker(asked.asker())).isEqualTo(1);

        assertThat(exchanges().settle(answered)).isFalse();
        assertThat(exchanges().exchange(asked.id())).isEmpty();
    }

    @Test
    void goesOnWithTheLatestConversationOfAThread() {
        UUID other = UUID.randomUUID();
        store().add(turn, Turns.CONTEXT, true);
        store().add(Turns.of(other.toString()), Turns.CONTEXT, true);
        String thread = "C1:" + conversation;

        exchanges().bind(thread, conversation);
        exchanges().bind(thread, conversation);
        assertThat(exchanges().conversation(thread)).contains(conversation);
        exchanges().bind(thread, other);
        exchanges().bind(thread, UUID.randomUUID());

        restartable.restart();
        assertThat(exchanges().conversation(thread)).contains(other);
        store().forget(other);
        assertThat(exchanges().conversation(thread)).isEmpty();
    }

    @Test
    void givesOutOnceWhatAnEndedProcessLeft() {
        exchanges().take(asked);
        settle(Exchange.of("C1:settled" + conversation, "C1:1.0", "U1", "?"));
        assertThat(left()).isEmpty();

        restartable.restartAfter(Duration.ofMinutes(20));

        assertThat(left()).containsExactly(asked);
        assertThat(left()).isEmpty();
    }

    @Test
    void givesOutNothingThatIsInHandWhenSomebodySetsTheClock() {
        var clock = new SetClock();
        restartable.restartBy(clock);
        exchanges().take(asked);

        clock.set(Duration.ofHours(1));
        assertThat(left()).isEmpty();
        clock.set(Duration.ofHours(-2));
        exchanges().take(Exchange.of("C1:later" + conversation, "C1:2.0", asked.asker(), "?"));

        assertThat(left()).isEmpty();
    }

    @Test
    void givesOutWhatWasLeftBeforeTheClockWasSetBack() {
        exchanges().take(asked);

        // Of other processes that share the database a clock may be ahead.
        restartable.restartAfter(store().isShared() ? Duration.ofDays(-2) : Duration.ofHours(-1));

        assertThat(left()).containsExactly(asked);
        assertThat(left()).isEmpty();
    }

    @Test
    void forgetsWhatNobodyWaitsForAnyMore() {
        exchanges().take(asked.repliedToAt("https://slack.example.org/commands/1"));

        restartable.restartAfter(Duration.ofDays(2));

        assertThat(left()).isEmpty();
        assertThat(exchanges().exchange(asked.id())).isEmpty();
    }

    @Test
    void keepsWhereAReplyIsToGoUntilItIsThere() {
        Exchange waiting = asked.repliedToAt("https://slack.example.org/commands/1");
        exchanges().take(waiting);
        restartable.restartAfter(Duration.ofMinutes(20));

        assertThat(left()).containsExactly(waiting);

        exchanges().settle(asked.answered(asked.message(), Optional.empty(), List.of()));
        assertThat(exchanges().exchange(asked.id())).contains(asked);
    }

    private void settle(Exchange settled) {
        exchanges().take(settled);
        exchanges().settle(settled);
    }

    private List<Exchange> left() {
        return exchanges().abandoned().stream()
                .filter(exchange -> exchange.asker().equals(asked.asker()))
                .toList();
    }

    @Test
    void forgetsWhatSomebodyAsked() {
        store().add(turn, Turns.CONTEXT, true);
        settle(answered);

        assertThat(exchanges().conversationsOf(asked.asker())).containsExactly(conversation);
        assertThat(exchanges().forgetAsker(asked.asker())).isEqualTo(1);

        assertThat(exchanges().exchange(asked.id())).isEmpty();
        assertThat(exchanges().conversationsOf(asked.asker())).isEmpty();
    }

    @Test
    void keepsNothingLongerThanConversations() {
        store().add(turn, Turns.CONTEXT, true);
        settle(answered);
        Exchange unanswered = Exchange.of("C1:none" + conversation, "C1:1.0", "U1", "?");
        settle(unanswered);

        restartable.restartAfter(RestartableStore.KEEP.plusDays(1));
        store().purge();

        assertThat(exchanges().exchange(asked.id())).isEmpty();
        assertThat(exchanges().exchange(unanswered.id())).isEmpty();
    }
}
