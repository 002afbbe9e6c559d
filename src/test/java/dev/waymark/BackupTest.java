package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the README says to copy is enough: the folder of articles and the file of conversations, not the index. */
class BackupTest {
    private static final List<String> QUESTIONS =
            List.of("What does a baker do?", "Which tools does a baker use?", "Who invented dynamite?");

    @TempDir
    private Path before;

    @TempDir
    private Path after;

    @Test
    void aRestoreInAnotherFolderAnswersTheSame() throws IOException {
        Path knowledge = Files.createDirectory(before.resolve("knowledge"));
        Files.writeString(knowledge.resolve("bakers.txt"), """
                Bakers

                What does a baker do?

                A baker makes bread and rolls from flour, water and yeast, and sells them in the morning.

                Which tools does a baker use?

                A baker uses deck ovens and kneading machines.
                """);
        List<JsonNode> given;
        try (var service = InProcessWaymark.start(knowledge, before.resolve("data"))) {
            given = QUESTIONS.stream().map(service::ask).toList();
        }
        assertThat(given.getFirst().get("status").asString()).isEqualTo("answered");

        Files.copy(
                knowledge.resolve("bakers.txt"),
                Files.createDirectory(after.resolve("knowledge")).resolve("bakers.txt"));
        Files.copy(
                before.resolve("data/conversations.mv.db"),
                Files.createDirectory(after.resolve("data")).resolve("conversations.mv.db"));

        try (var service = InProcessWaymark.start(after.resolve("knowledge"), after.resolve("data"))) {
            for (JsonNode reply : given) {
                String receipt =
                        service.get("/api/answers/" + reply.get("turnId").asString());
                assertThat(receipt).isEqualTo(reply.toString());
            }
            assertThat(QUESTIONS.stream().map(service::ask).map(BackupTest::content))
                    .isEqualTo(given.stream().map(BackupTest::content).toList());
        }
    }

    /** Ids and times are new each time. */
    private static JsonNode content(JsonNode reply) {
        return ((ObjectNode) reply.deepCopy()).remove(List.of("conversationId", "turnId", "link", "timings"));
    }
}
