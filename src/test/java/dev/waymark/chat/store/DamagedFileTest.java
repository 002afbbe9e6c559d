package dev.waymark.chat.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.chat.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database file that can't be read is set aside, never deleted. */
class DamagedFileTest {
    @TempDir
    private Path folder;

    private final Turn turn = Turns.of(UUID.randomUUID().toString());

    @Test
    void beginsAnewBesideAFileThatIsNoDatabase() throws IOException {
        byte[] noise = new byte[50_000];
        new Random(1).nextBytes(noise);
        Files.write(folder.resolve("conversations.mv.db"), noise);

        keepATurn();

        assertThat(folder.resolve("conversations-damaged-1.mv.db")).hasBinaryContent(noise);
    }

    @Test
    void beginsAnewBesideADatabaseThatIsDamaged() throws IOException {
        keepATurn();
        Path file = folder.resolve("conversations.mv.db");
        byte[] damaged = Files.readAllBytes(file);
        Arrays.fill(damaged, 0, damaged.length, (byte) 'x');
        Files.write(file, damaged);

        keepATurn();

        assertThat(folder.resolve("conversations-damaged-1.mv.db")).hasBinaryContent(damaged);
    }

    @Test
    void keepsEveryFileThatWasSetAside() throws IOException {
        for (int i = 0; i < 3; i++) {
            Files.writeString(folder.resolve("conversations.mv.db"), "no database " + i);
            keepATurn();
        }

        assertThat(folder.resolve("conversations-damaged-3.mv.db")).hasContent("no database 2");
        assertThat(folder.resolve("conversations-damaged-1.mv.db")).hasContent("no database 0");
    }

    private void keepATurn() {
        try (var store = new ConversationStore(
                Database.in(new DatabaseFile(folder)), Clock.systemUTC(), Duration.ofDays(1), 1 << 20)) {
            store.add(turn, Turns.CONTEXT, true);
            assertThat(store.keeping().outage()).isEmpty();
            assertThat(store.turn(UUID.fromString(turn.turnId()))).isPresent();
        }
    }
}
