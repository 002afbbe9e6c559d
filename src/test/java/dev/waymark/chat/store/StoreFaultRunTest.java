package dev.waymark.chat.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.JavaCommand;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kills a process that keeps turns, again and again, and looks for every turn that it said was kept. Twenty kills take a
 * minute: {@code mvn test -Dtest=StoreFaultRunTest -Dwaymark.fault.kills=20}.
 */
class StoreFaultRunTest {
    private static final Logger LOG = LoggerFactory.getLogger(StoreFaultRunTest.class);
    private static final int KILLS = Integer.getInteger("waymark.fault.kills", 4);
    private static final int LONGEST_RUN_MILLIS = 1_500;

    private static final int ID_LENGTH = 36;
    private static final Pattern KEPT = Pattern.compile(StoreFaultRun.KEPT + "(\\S{36}) (\\S{36})");

    @TempDir
    private Path folder;

    private final Map<UUID, UUID> conversationOfKept = new HashMap<>();
    private final Set<UUID> forgetting = new HashSet<>();
    private final Set<UUID> forgotten = new HashSet<>();

    @ParameterizedTest
    @EnumSource
    void losesNoTurnThatItSaidWasKept(Kind kind) throws IOException, InterruptedException {
        long seed = Long.getLong("waymark.fault.seed", System.nanoTime());
        LOG.info("repeat with -Dwaymark.fault.seed={}", seed);
        var random = new Random(seed);
        String address = kind.address(folder);
        for (int kill = 1; kill <= KILLS; kill++) {
            int before = conversationOfKept.size();
            int millis = random.nextInt(LONGEST_RUN_MILLIS);
            runAndKill(kind, address, random.nextLong(), millis).forEach(this::heard);
            int lost = lost(kind, address).size();
            LOG.info(
                    "{}, kill {} after {} ms: {} turns kept, {} of all lost",
                    kind,
                    kill,
                    millis,
                    conversationOfKept.size() - before,
                    lost);
            assertThat(conversationOfKept).hasSizeGreaterThan(before);
            assertThat(lost).isZero();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().contains("-damaged-"));
        }
    }

    /** What a whole line says; the last one may be cut off. */
    private void heard(String line) {
        Matcher kept = KEPT.matcher(line);
        if (kept.matches()) {
            conversationOfKept.put(UUID.fromString(kept.group(1)), UUID.fromString(kept.group(2)));
        } else if (line.startsWith(StoreFaultRun.FORGETTING)) {
            id(line).ifPresent(forgetting::add);
        } else if (line.startsWith(StoreFaultRun.FORGOTTEN)) {
            id(line).ifPresent(forgotten::add);
        } else {
            assertThat(line).doesNotContain("not being kept");
        }
    }

    private static Optional<UUID> id(String line) {
        return Optional.of(line.substring(line.indexOf(' ') + 1))
                .filter(id -> id.length() == ID_LENGTH)
                .map(UUID::fromString);
    }

    private static List<String> runAndKill(Kind kind, String address, long seed, int millis)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(JavaCommand.of(
                        List.of("-XX:TieredStopAtLevel=1"),
                        StoreFaultRun.class,
                        kind.name(),
                        address,
                        Long.toString(seed)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            // Logging speaks first, on the same stream.
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (said.isEmpty() && line.startsWith(StoreFaultRun.KEPT)) {
                    killLater(process, millis);
                }
                if (!said.isEmpty() || line.startsWith(StoreFaultRun.KEPT)) {
                    said.add(line);
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return said;
    }

    private static void killLater(Process process, int millis) {
        Thread.ofVirtual().start(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            // Unlike the process itself, its handle leaves the stream open: what was said before is still to be read.
            process.toHandle().destroyForcibly();
        });
    }

    /** Opens the database and looks for every turn that was kept; what was forgotten must be gone. */
    private Set<UUID> lost(Kind kind, String address) {
        Set<UUID> lost = new HashSet<>();
        try (var store =
                new ConversationStore(kind.database(address), Clock.systemUTC(), Duration.ofDays(1), 1 << 20)) {
            conversationOfKept.forEach((turn, conversation) -> {
                if (!forgetting.contains(conversation) && store.turn(turn).isEmpty()) {
                    lost.add(turn);
                }
            });
            assertThat(forgotten)
                    .allSatisfy(conversation ->
                            assertThat(store.context(conversation)).isEmpty());
        }
        return lost;
    }
}
