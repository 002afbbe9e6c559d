package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.chat.Turn;
import dev.waymark.chat.receipt.RetractionListener;
import dev.waymark.chat.receipt.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who passes answers on hears when they no longer rest on what their sources say, once each time. */
class RetractionTest {
    private static final String DIVERS = "What does a diver do?\n\nA diver repairs ships under water.\n";

    private record Told(String turnId, Map<Integer, Standing> fallen) {}

    private static final BlockingQueue<Told> TOLD = new LinkedBlockingQueue<>();

    @TempDir
    private Path folder;

    @TempDir
    private Path data;

    /** As a channel that passes answers on brings it. */
    @Configuration(proxyBeanMethods = false)
    static class Channel {
        @Bean
        RetractionListener listening() {
            return (Turn turn, Map<Integer, Standing> fallen) -> TOLD.add(new Told(turn.turnId(), fallen));
        }
    }

    @Test
    void isToldOfOnceAlsoAcrossRestarts() throws Exception {
        write("divers.txt", DIVERS);
        write("bakers.txt", "What does a baker do?\n\nA baker makes bread.\n");
        String turn;
        try (var service = start()) {
            turn = service.ask("What does a diver do?").get("turnId").asString();
            service.ask("What does a baker do?");

            write("divers.txt", DIVERS.replace("ships", "boats"));
            assertThat(next()).isEqualTo(new Told(turn, Map.of(1, Standing.CHANGED)));
            assertThat(service.get("/answers/" + turn)).contains("has changed since, and no longer says this");

            write("divers.txt", DIVERS + "\nDivers train for years.\n");
            assertThat(next()).isEqualTo(new Told(turn, Map.of()));
            assertThat(service.get("/answers/" + turn)).doesNotContain("has changed since");
        }
        Files.delete(folder.resolve("divers.txt"));
        try (var _ = start()) {
            assertThat(next()).isEqualTo(new Told(turn, Map.of(1, Standing.WITHDRAWN)));

            write("tailors.txt", "What does a tailor do?\n\nA tailor makes suits.\n");
            assertThat(TOLD.poll(2, TimeUnit.SECONDS)).isNull();
        }
    }

    private InProcessWaymark start() {
        return InProcessWaymark.start(folder, data, "--spring.main.sources=" + Channel.class.getName());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static Told next() throws InterruptedException {
        Told told = TOLD.poll(20, TimeUnit.SECONDS);
        assertThat(told).isNotNull();
        return told;
    }
}
