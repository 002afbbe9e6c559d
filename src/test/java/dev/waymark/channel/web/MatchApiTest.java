package dev.waymark.channel.web;

import static dev.waymark.channel.web.WebServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class MatchApiTest {
    @RegisterExtension
    private static final WebServer SERVER = WebServer.start();

    @Test
    void givesRolesWithEvidenceAndCitations() {
        String advert = "Beekeeper\n\nRequirements\n- patience with animals\n- a steady hand near 60,000 bees 🐝\n";

        HttpResponse<String> response = match(advert);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        JsonNode match = json(response);
        assertThat(match.propertyNames()).containsExactly("roles", "unusual", "missing", "citations");
        JsonNode role = match.get("roles").get(0);
        assertThat(role.propertyNames()).containsExactly("id", "name", "share", "evidence");
        assertThat(role.get("id").asString()).isEqualTo("beekeeper");
        assertThat(role.get("share").asDouble()).isBetween(0.0, 1.0);
        JsonNode evidence = role.get("evidence").get(0);
        assertThat(evidence.propertyNames()).containsExactly("advert", "aspect", "citations");
        JsonNode span = evidence.get("advert");
        assertThat(advert.substring(span.get("start").asInt(), span.get("end").asInt()))
                .isEqualTo(span.get("quote").asString());
        JsonNode citation = match.get("citations").get(0);
        assertThat(citation.get("number").asInt()).isEqualTo(1);
        assertThat(citation.get("quote").asString())
                .isEqualTo(Library.TEXT.substring(
                        citation.get("start").asInt(), citation.get("end").asInt()));
    }

    @Test
    void givesNothingForWhatIsNoAdvert() {
        JsonNode match = json(match("…"));

        assertThat(match.get("roles")).isEmpty();
        assertThat(match.get("citations")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"text\": null}",
                "{\"text\": \" \\n\\t \"}",
                "{\"text\": \"\\u200b\"}",
                "{\"text\": 42}",
                "{\"text\": [\"bees\"]}",
                "[]",
                "null",
                "bees",
                ""
            })
    void refusesWhatHoldsNoAdvert(String body) {
        assertProblem(SERVER.postJson("/api/match", body), 400);
    }

    @Test
    void takesAnAdvertOfTwentyThousandCharactersAndNoMore() {
        assertThat(match("🐝".repeat(10_000)).statusCode()).isEqualTo(200);

        HttpResponse<String> response = match("b".repeat(20_001));

        assertProblem(response, 413);
        assertThat(json(response).get("detail").asString()).contains("20,001").doesNotContain("bbb");
    }

    @Test
    void takesAnAdvertWithHalfACharacter() {
        HttpResponse<String> response =
                SERVER.postJson("/api/match", "{\"text\": \"Requirements\\n- patience with \\ud83d animals\"}");

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void refusesOtherMethodsAndMediaTypes() {
        assertProblem(SERVER.get("/api/match"), 405);
        assertProblem(SERVER.post("/api/match", "Wanted: a beekeeper", "Content-Type", "text/plain"), 415);
        assertProblem(
                SERVER.postJson("/api/match", "{\"text\": \"Wanted: a beekeeper\"}", "Origin", "https://example.org"),
                403);
    }

    @Test
    void asksToComeBackWhileTheFolderIsBeingIndexed() {
        SERVER.index.serve(Optional.empty());

        HttpResponse<String> response = match("Wanted: a beekeeper");

        assertProblem(response, 503);
        assertThat(response.headers().firstValue("Retry-After")).contains("5");
    }

    private static HttpResponse<String> match(String advert) {
        return SERVER.postJson("/api/match", WebServer.JSON.writeValueAsString(Map.of("text", advert)));
    }

    private static void assertProblem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(response).propertyNames()).containsExactly("type", "title", "status", "detail");
    }
}
