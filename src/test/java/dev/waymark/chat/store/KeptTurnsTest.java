package dev.waymark.chat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.waymark.chat.Feedback;
import dev.waymark.chat.Feedback.Rating;
import dev.waymark.chat.Turn;
import dev.waymark.chat.ledger.Digest;
import dev.waymark.chat.ledger.Digest.CitedSpan;
import dev.waymark.chat.ledger.Rated;
import dev.waymark.text.Offsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class KeptTurnsTest {
    private final ConversationStore store;
    private final KeptTurns turns;

    KeptTurnsTest(Kind kind, @TempDir Path folder) {
        store = new ConversationStore(
                kind.database(kind.address(folder)), Clock.systemUTC(), Duration.ofDays(90), 1 << 22);
        turns = new KeptTurns(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void tellsOfTurnsInFewWordsNewestFirst() {
        List<Turn> kept = Turns.ofAllKinds();
        keep(kept);

        List<Digest> digests = turns.latest(100);

        assertThat(digests)
                .extracting(Digest::turnId)
                .isEqualTo(kept.reversed().stream().map(Turn::turnId).toList());
        assertThat(digests)
                .extracting(Digest::outcome)
                .containsExactly("chat", "clarify", "not_in_sources", "answered", "answered");
        assertThat(digests.get(2).answerability()).isEqualTo(0.125);
        assertThat(digests.get(2).cited()).isEmpty();
        assertThat(digests.getLast().cited()).containsExactly(new CitedSpan("bees", new Offsets(42, 83)));
        assertThat(digests.get(3).cited()).isEqualTo(digests.getLast().cited());
        assertThat(turns.latest(2)).isEqualTo(digests.subList(0, 2));
    }

    @Test
    void readsTurnsByTheirIdsInTheirOrder() {
        List<Turn> kept = IntStream.range(0, 120)
                .mapToObj(_ -> Turns.of(UUID.randomUUID().toString()))
                .toList();
        kept.forEach(turn -> store.add(turn, Turns.CONTEXT, true));
        List<String> ids =
                new ArrayList<>(kept.reversed().stream().map(Turn::turnId).toList());
        ids.add(3, UUID.randomUUID().toString());

        List<Turn> read = turns.turns(ids);

        assertThat(read)
                .extracting(Turn::turnId)
                .isEqualTo(kept.reversed().stream().map(Turn::turnId).toList());
        assertThat(turns.turns(List.of())).isEmpty();
    }

    @Test
    void tellsWhatPeopleThinkNewestFirst() {
        List<Turn> kept = Turns.ofAllKinds();
        keep(kept);
        rate(kept.get(0), Rating.DOWN, "wrong");
        rate(kept.get(1), Rating.UP, "right");
        rate(kept.get(2), Rating.DOWN, "");

        assertThat(turns.rated(Rating.DOWN, 10))
                .extracting(Rated::turnId, rated -> rated.feedback().comment())
                .containsExactly(
                        tuple(kept.get(2).turnId(), ""), tuple(kept.get(0).turnId(), "wrong"));
        assertThat(turns.rated(Rating.DOWN, 1)).hasSize(1);
    }

    @Test
    void forgetsTheDigestWithTheTurn() {
        List<Turn> kept = Turns.ofAllKinds();
        keep(kept);
        rate(kept.getFirst(), Rating.DOWN, "wrong");

        store.forget(UUID.fromString(kept.getFirst().conversationId()));

        assertThat(turns.latest(10)).isEmpty();
        assertThat(turns.rated(Rating.DOWN, 10)).isEmpty();
    }

    @Test
    void tellsTheSameOfATurnOnlyOnce() {
        Turn turn = Turns.of(UUID.randomUUID().toString());
        store.add(turn, Turns.CONTEXT, true);

        assertThat(turns.tell(turn.turnId(), "")).isFalse();
        assertThat(turns.tell(turn.turnId(), "1 changed")).isTrue();
        assertThat(turns.tell(turn.turnId(), "1 changed")).isFalse();
        assertThat(turns.tell(turn.turnId(), "1 withdrawn")).isTrue();
        assertThat(turns.tell(turn.turnId(), "")).isTrue();
        assertThat(turns.tell(UUID.randomUUID().toString(), "1 changed")).isFalse();
    }

    @Test
    void remembersTheArticlesThatWereChecked() {
        turns.checked(Map.of("bees", "a", "wax", "b"));
        assertThat(turns.checkedArticles()).isEqualTo(Map.of("bees", "a", "wax", "b"));

        turns.checked(Map.of("bees", "c", "honey", "d"));
        turns.checked(Map.of("bees", "c", "honey", "d"));
        assertThat(turns.checkedArticles()).isEqualTo(Map.of("bees", "c", "honey", "d"));
    }

    @Test
    void writesIdsThatNoDatabaseTakesAsTheyAre() {
        assertThat(Marks.safe("a\u0000b\tc\nd\uD800")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFD");
        assertThat(Marks.spans("a, b-c 1-2\t3-4,5-6\nd\t7-8"))
                .containsExactly(
                        new CitedSpan("a, b-c 1-2", new Offsets(3, 4)),
                        new CitedSpan("a, b-c 1-2", new Offsets(5, 6)),
                        new CitedSpan("d", new Offsets(7, 8)));
    }

    private void keep(List<Turn> all) {
        store.add(all.getFirst(), Turns.CONTEXT, true);
        all.stream().skip(1).forEach(turn -> store.add(turn, Turns.CONTEXT, false));
    }

    private void rate(Turn turn, Rating rating, String comment) {
        store.rate(UUID.fromString(turn.turnId()), new Feedback(rating, comment));
    }
}
