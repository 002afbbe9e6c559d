package dev.waymark.chat.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.InProcessWaymark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two instances before one PostgreSQL. */
class SharedDatabaseTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path knowledge;

    @TempDir
    private Path data;

    @Test
    void goOnWithEachOthersConversationsAndForgetThemTogether() throws IOException {
        Files.writeString(knowledge.resolve("divers.txt"), """
                What does a diver do?

                A diver repairs ships under water.

                Which tools does a diver use?

                A diver uses a torch and a knife.
                """);
        String[] settings = {
            "--spring.datasource.url=" + Postgres.url(), "--spring.datasource.username=" + Postgres.USER
        };
        try (var one = InProcessWaymark.start(knowledge, data.resolve("one"), settings);
                var other = InProcessWaymark.start(knowledge, data.resolve("other"), settings)) {
            JsonNode first = JSON.readTree(one.get("/api/chat?message=What+does+a+diver+do"));
            String conversation = first.get("conversationId").asString();
            String again = "/api/chat?message=and+which+tools+do+they+use&conversationId=" + conversation;

            JsonNode second = JSON.readTree(other.get(again));
            String more = one.get("/api/chat?message=and+what+do+they+do&conversationId=" + conversation);

            assertThat(second.get("text").asString()).contains("a torch and a knife");
            assertThat(JSON.readTree(more).get("text").asString()).contains("repairs ships");
            String path = "/api/conversations/" + conversation;
            assertThat(JSON.readTree(one.get(path)).get("turns")).hasSize(3);
            assertThat(other.send("DELETE", path).statusCode()).isEqualTo(204);
            assertThat(one.send("GET", again).statusCode()).isEqualTo(404);
            assertThat(one.send("GET", path).statusCode()).isEqualTo(404);
        }
    }
}
