package dev.waymark.chat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.waymark.chat.Turn;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fills a small disk to the last byte. */
class FullDiskTest {
    private static final int TURNS = 50;

    @TempDir
    private Path folder;

    private final List<Turn> turns = new ArrayList<>();

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        int failed = run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", folder.toString());
        assumeTrue(failed == 0, "no tmpfs can be mounted here, so no full disk is tried: it takes root");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", folder.toString());
    }

    @Test
    void goesOnWithoutTheDiskAndKeepsEverythingOnceThereIsSpace() throws IOException, InterruptedException {
        try (var store = open()) {
            add(store);
            assertThat(store.keeping().outage()).isEmpty();

            fill();
            add(store);
            fill();
            add(store);

            assertThat(store.keeping().text())
                    .startsWith("Since 2")
                    .contains("conversations and feedback are not being kept, because the disk is full.");
            Turn last = turns.getLast();
            assertThat(store.turn(UUID.fromString(last.turnId()))).isPresent();
            assertThat(store.context(UUID.fromString(last.conversationId()))).contains(Turns.CONTEXT);

            Files.delete(folder.resolve("filler"));
            Waiting.until(() -> store.keeping().waiting() == 0);
            assertThat(store.keeping().text()).isEqualTo("Conversations and feedback are being kept.");
            assertAllKept(store);
        }
        try (var store = open()) {
            assertAllKept(store);
            add(store);
            assertAllKept(store);
        }
        assertThat(folder.toFile().list()).noneMatch(file -> file.contains("-damaged-"));
    }

    private ConversationStore open() {
        return new ConversationStore(
                Database.in(new DatabaseFile(folder)), Clock.systemUTC(), Duration.ofDays(1), 1 << 20);
    }

    private void add(ConversationStore store) {
        for (int i = 0; i < TURNS; i++) {
            Turn turn = Turns.of(UUID.randomUUID().toString());
            assertThat(store.add(turn, Turns.CONTEXT, true)).isTrue();
            turns.add(turn);
        }
    }

    private void assertAllKept(ConversationStore store) {
        assertThat(turns)
                .allSatisfy(turn -> assertThat(
                                store.turn(UUID.fromString(turn.turnId())).map(StoredForm::of))
                        .hasValue(StoredForm.of(turn)));
    }

    /** Writes until nothing more fits, byte by byte in the end. */
    private void fill() throws IOException {
        for (int size : new int[] {1 << 16, 1 << 10, 1}) {
            try (OutputStream filler = Files.newOutputStream(
                    folder.resolve("filler"),
                    java.nio.file.StandardOpenOption.CREATE,
                    java.nio.file.StandardOpenOption.APPEND)) {
                for (int i = 0; i < 1 << 14; i++) {
                    filler.write(new byte[size]);
                }
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("No space left");
            }
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
