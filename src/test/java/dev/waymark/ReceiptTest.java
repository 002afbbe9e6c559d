package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reply read back is the reply given, whatever has happened to the service and its articles since. */
class ReceiptTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> QUESTIONS = List.of(
            "what does a baker do",
            "and a confectioner?",
            "What is the difference between a baker and a confectioner?",
            "What do they earn?",
            "hello",
            "¿Qué hace un panadero?",
            "Which ovens does a baker use, and who invented dynamite?",
            "tell me more");

    private static final String WITHDRAWN = ",\"state\":\"withdrawn\"";

    @TempDir
    private Path folder;

    @TempDir
    private Path data;

    @Test
    void readsBackWhatWasGivenAfterARestartOverOtherArticles() throws IOException {
        Files.writeString(folder.resolve("bakers.txt"), """
                Baker vs. confectioner

                Definitions

                A baker makes bread and rolls. A confectioner, on the other hand, makes cakes and sweets.

                Tools

                A baker uses a variety of tools. These include:

                - Ovens such as deck ovens and rack ovens
                - Kneading machines such as spiral mixers
                """);
        Map<String, String> given = new LinkedHashMap<>();
        String conversation;
        try (var service = InProcessWaymark.start(folder, data)) {
            conversation = ask(service, given);
            read(service, conversation, given);
            assertReadBack(service, given);
        }
        Files.delete(folder.resolve("bakers.txt"));
        Files.writeString(
                folder.resolve("divers.txt"), "What does a diver do?\n\nA diver repairs ships under water.\n");

        try (var service = InProcessWaymark.start(folder, data)) {
            given.forEach((path, body) -> assertThat(service.get(path).replace(WITHDRAWN, ""))
                    .as(path)
                    .isEqualTo(body));
            String first = given.keySet().iterator().next();
            assertThat(service.get(first)).contains(WITHDRAWN);
            assertThat(service.send("GET", "/articles/bakers").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void tellsOfWordsThatNoLongerStandAndNothingOfThoseThatOnlyMoved() throws IOException {
        Path file = folder.resolve("divers.txt");
        String article = """
                What does a diver do?

                A diver repairs ships under water.

                Which tools does a diver use?

                A diver uses a torch and a knife.
                """;
        Files.writeString(file, article);
        try (var service = InProcessWaymark.start(folder, data)) {
            String given = service.get(InProcessWaymark.question("Which tools does a diver use?"));
            String receipt =
                    "/api/answers/" + JSON.readTree(given).get("turnId").asString();
            assertThat(service.get(receipt)).isEqualTo(given);

            Files.writeString(file, article.replace("ships", "the hulls of ships"));
            awaitArticle(service, "the hulls of ships");
            assertThat(service.get(receipt)).isEqualTo(given);

            Files.writeString(file, article.replace("a torch", "two torches"));
            awaitArticle(service, "two torches");
            String changed = ",\"state\":\"changed\"";
            assertThat(service.get(receipt)).contains(changed);
            assertThat(service.get(receipt).replace(changed, "")).isEqualTo(given);
            assertThat(service.get("/api/conversations/"
                            + JSON.readTree(given).get("conversationId").asString()))
                    .doesNotContain("\"state\"");
        }
    }

    @Test
    void keepsWhoHasTheAddressToShareFromTheConversation() throws IOException {
        Files.writeString(
                folder.resolve("divers.txt"), "What does a diver do?\n\nA diver repairs ships under water.\n");
        try (var service = InProcessWaymark.start(folder, data)) {
            JsonNode reply = service.ask("What does a diver do?");
            String link = reply.get("link").asString();
            String id = link.substring("/answers/".length());

            assertThat(service.get(link))
                    .contains("A diver repairs ships under water.", link)
                    .doesNotContain(
                            reply.get("turnId").asString(),
                            reply.get("conversationId").asString());
            assertThat(service.get("/answers/" + reply.get("turnId").asString()))
                    .as("the address of before")
                    .isEqualTo(service.get(link));
            for (String path :
                    List.of("/api/answers/" + id, "/api/answers/" + id + "/trace", "/api/conversations/" + id)) {
                assertThat(service.send("GET", path).statusCode()).as(path).isEqualTo(404);
            }
            assertThat(service.send("DELETE", "/api/conversations/" + id).statusCode())
                    .isEqualTo(404);
        }
    }

    private static void awaitArticle(InProcessWaymark service, String words) {
        for (int i = 0; i < 300 && !service.get("/api/articles/divers").contains(words); i++) {
            LockSupport.parkNanos(50_000_000);
        }
        // What else is told of a state comes a moment after it is served.
        LockSupport.parkNanos(300_000_000);
    }

    @Test
    void goesOnWithAConversationAfterARestart() throws IOException {
        Files.writeString(folder.resolve("divers.txt"), """
                What does a diver do?

                A diver repairs ships under water.

                Which tools does a diver use?

                A diver uses a torch and a knife.
                """);
        String conversation;
        try (var service = InProcessWaymark.start(folder, data)) {
            conversation =
                    service.ask("What does a diver do?").get("conversationId").asString();
        }

        try (var service = InProcessWaymark.start(folder, data)) {
            JsonNode reply = service.ask("and which tools do they use?", conversation);

            assertThat(reply.get("understoodAs").asString()).isEqualTo("Which tools do divers use?");
            assertThat(reply.get("text").asString()).contains("a torch and a knife");
            assertThat(service.send("DELETE", "/api/conversations/" + conversation)
                            .statusCode())
                    .isEqualTo(204);
            assertThat(service.send("GET", "/api/conversations/" + conversation).statusCode())
                    .isEqualTo(404);
            assertThat(service.send("GET", "/api/answers/" + reply.get("turnId").asString())
                            .statusCode())
                    .isEqualTo(404);
            assertThat(service.send("DELETE", "/api/conversations/" + conversation)
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    private static void assertReadBack(InProcessWaymark service, Map<String, String> given) {
        given.forEach((path, body) -> assertThat(service.get(path)).as(path).isEqualTo(body));
    }

    private static String ask(InProcessWaymark service, Map<String, String> given) {
        String conversation = "";
        for (String question : QUESTIONS) {
            String reply = service.get(InProcessWaymark.question(question, conversation));
            JsonNode json = JSON.readTree(reply);
            conversation = json.get("conversationId").asString();
            given.put("/api/answers/" + json.get("turnId").asString(), reply);
        }
        return conversation;
    }

    private static void read(InProcessWaymark service, String conversation, Map<String, String> given) {
        for (String path : List.copyOf(given.keySet())) {
            given.put(path + "/trace", service.get(path + "/trace"));
        }
        given.put("/api/conversations/" + conversation, service.get("/api/conversations/" + conversation));
    }
}
