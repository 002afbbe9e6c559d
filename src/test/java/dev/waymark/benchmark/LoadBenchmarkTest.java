package dev.waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.WaymarkProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thirty-two clients that ask without a pause, every fourth of them for events, over {@code knowledge/}; told to end
 * meanwhile, the service breaks no reply. How long is {@code waymark.load.minutes}, 5 by default.
 */
@Tag("benchmark")
class LoadBenchmarkTest {
    private static final int CLIENTS = 32;
    private static final Duration LENGTH = Duration.ofMinutes(Integer.getInteger("waymark.load.minutes", 5));
    private static final Duration SAMPLING = Duration.ofSeconds(10);

    /** Over this part of the end, memory should have settled. */
    private static final double SETTLED = 0.6;

    @TempDir
    private Path data;

    @Test
    void answersThirtyTwoClientsForMinutesAndEndsWithoutBreakingAReply() throws Exception {
        try (var waymark = WaymarkProcess.start(Path.of("knowledge"), data);
                var load = new Load(waymark.url(), CLIENTS)) {
            List<Long> memory = watch(waymark);
            Load.Tally tally = load.tally();
            Figures.print("%d clients for %d minutes: %s", CLIENTS, LENGTH.toMinutes(), tally);
            Figures.print("p99 / p50: %.2f (at most 5)", tally.percentile(99) / tally.percentile(50));
            long settled = memory.get((int) (memory.size() * (1 - SETTLED)));
            Figures.print(
                    "memory: %d MB, then %d MB, in the end %d MB: %+.1f %% over the last %.0f %% of the time (at most 5 %%)",
                    memory.getFirst(),
                    settled,
                    memory.getLast(),
                    100.0 * (memory.getLast() - settled) / settled,
                    100 * SETTLED);
            int exit = waymark.terminate();
            load.stop();
            Load.Tally whole = load.tally();
            Figures.print("told to end under load: exit code %d; in all: %s", exit, whole);
            assertThat(tally.failed()).as("replies other than 200 and 429").isZero();
            assertThat(whole.broken()).as("replies that began and did not end").isZero();
        }
    }

    private static List<Long> watch(WaymarkProcess waymark) throws IOException, InterruptedException {
        List<Long> memory = new ArrayList<>();
        long end = System.nanoTime() + LENGTH.toNanos();
        while (System.nanoTime() < end) {
            TimeUnit.SECONDS.sleep(SAMPLING.toSeconds());
            memory.add(waymark.residentMegabytes());
        }
        return memory;
    }
}
