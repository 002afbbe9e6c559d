package dev.waymark.chat.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.chat.Turn;
import dev.waymark.llm.SetClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RetentionTest {
    private static final Duration KEEP = Duration.ofMinutes(30);
    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock();
    private final Turn turn = Turns.of(UUID.randomUUID().toString());
    private ConversationStore store;
    private Retention retention;

    @BeforeEach
    void begin() {
        store = new ConversationStore(Database.in(new DatabaseFile(folder)), clock, KEEP, 1 << 20);
        retention = new Retention(store, clock, clock::nanoTime);
        store.add(turn, Turns.CONTEXT, true);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void forgetsWhatWasKeptLongEnough() {
        clock.pass(KEEP.minusMinutes(1));
        retention.purge();
        assertThat(isKept()).isTrue();

        clock.pass(HOUR);
        retention.purge();

        assertThat(isKept()).isFalse();
    }

    @Test
    void losesNothingWhenTheClockIsAheadForAWhile(CapturedOutput output) {
        clock.set(HOUR);
        retention.purge();
        clock.set(HOUR.negated());
        clock.pass(Duration.ofMinutes(1));
        retention.purge();

        assertThat(isKept()).isTrue();
        assertThat(output).contains("the clock was set 60 min ahead");
    }

    @Test
    void believesAClockThatStaysAhead() {
        clock.set(HOUR);
        retention.purge();
        clock.pass(HOUR);
        retention.purge();

        assertThat(isKept()).isFalse();
    }

    @Test
    void keepsAClockThatIsSetBackFromEndingAnything() {
        clock.set(HOUR.negated());
        retention.purge();
        assertThat(isKept()).isTrue();

        clock.pass(HOUR.plus(KEEP).plusMinutes(1));
        retention.purge();

        assertThat(isKept()).isFalse();
    }

    private boolean isKept() {
        return store.turn(UUID.fromString(turn.turnId())).isPresent();
    }
}
