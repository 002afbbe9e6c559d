package dev.waymark.channel.slack.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void letsSoManyBeginInSoLong() {
        Pace pace = new Pace(2, Duration.ofSeconds(1));

        assertThat(pace.take(0)).isZero();
        assertThat(pace.take(0)).isZero();
        assertThat(pace.take(0)).isEqualTo(SECOND);
        assertThat(pace.take(SECOND / 2)).isEqualTo(SECOND / 2);
        assertThat(pace.take(SECOND / 2)).isEqualTo(3 * SECOND / 2);
    }

    @Test
    void turnsAwayWhatWouldHaveToWait() {
        Pace pace = new Pace(1, Duration.ofSeconds(1));

        assertThat(pace.takeNow(0)).isTrue();
        assertThat(pace.takeNow(SECOND - 1)).isFalse();
        assertThat(pace.takeNow(SECOND)).isTrue();
    }

    @Test
    void restsAsLongAsItIsTold() {
        Pace pace = new Pace(5, Duration.ofSeconds(1));

        pace.rest(0, Duration.ofSeconds(30));

        assertThat(pace.take(SECOND)).isEqualTo(29 * SECOND);
        assertThat(pace.takeNow(2 * SECOND)).isFalse();
        assertThat(pace.takeNow(31 * SECOND)).isTrue();
    }
}
