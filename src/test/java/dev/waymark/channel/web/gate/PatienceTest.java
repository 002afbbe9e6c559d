package dev.waymark.channel.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long HOUR = Duration.ofHours(1).toMillis();

    private final Patience patience = new Patience(Duration.ofSeconds(20), Duration.ofMinutes(5));

    @Test
    void endsWhatTakesTooLong() {
        Activity activity = Activity.first(1_000, 1_000, 0);

        assertThat(patience.isOver(activity, false, 20 * SECOND)).isFalse();
        assertThat(patience.isOver(activity, false, 21 * SECOND)).isTrue();
        assertThat(patience.isOver(activity, true, 300 * SECOND)).isFalse();
        assertThat(patience.isOver(activity, true, 301 * SECOND)).isTrue();
    }

    @Test
    void beginsAnewWithWhatIsReadAndWritten() {
        Activity activity = Activity.first(1_000, 1_000, 0)
                .next(1_000, 1_000, 10 * SECOND)
                .next(16_000, 1_000, 15 * SECOND)
                .next(16_000, 18_000, 18 * SECOND);

        assertThat(patience.isOver(activity, false, 38 * SECOND)).isFalse();
        assertThat(patience.isOver(activity, false, 39 * SECOND)).isTrue();
        assertThat(patience.isOver(activity, true, 315 * SECOND)).isFalse();
    }

    @Test
    void doesNotMindWhenSomebodySetsTheClock() {
        Activity ahead = Activity.first(1_000, 1_000, 0).next(1_000 + HOUR, 1_000 + HOUR, SECOND);
        Activity back = Activity.first(HOUR, HOUR, 0).next(HOUR, HOUR, SECOND).next(0, 0, 2 * SECOND);

        assertThat(patience.isOver(ahead, true, 2 * SECOND)).isFalse();
        assertThat(patience.isOver(ahead, false, 22 * SECOND)).isTrue();
        assertThat(patience.isOver(back, false, 22 * SECOND)).isFalse();
        assertThat(patience.isOver(back, false, 23 * SECOND)).isTrue();
    }
}
