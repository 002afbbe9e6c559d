package dev.waymark.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SteadyClockTest {
    @Test
    void countsTheTimeThatPassesAndNoSetting() {
        var machine = new SetClock();
        var clock = new SteadyClock(machine, machine::nanoTime);
        Instant begin = machine.instant();

        machine.pass(Duration.ofSeconds(30));
        assertThat(clock.instant()).isEqualTo(begin.plusSeconds(30));
        machine.set(Duration.ofHours(1));
        assertThat(clock.instant()).isEqualTo(begin.plusSeconds(30));
        machine.set(Duration.ofHours(-2));

        assertThat(clock.instant()).isEqualTo(begin.plusSeconds(30));
        assertThat(clock.withZone(ZoneOffset.MAX).instant()).isEqualTo(begin.plusSeconds(30));
    }

    @Test
    void goesOnWhereTheSystemsNanosecondsBeginAnew() {
        var nanos = new AtomicLong(Long.MAX_VALUE);
        Clock clock = new SteadyClock(Clock.systemUTC(), nanos::get);
        Instant begin = clock.instant();

        nanos.addAndGet(Duration.ofSeconds(30).toNanos());

        assertThat(clock.instant()).isEqualTo(begin.plusSeconds(30));
    }
}
