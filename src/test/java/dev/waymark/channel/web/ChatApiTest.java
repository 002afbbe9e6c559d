package dev.waymark.channel.web;

import static dev.waymark.channel.web.WebServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.chat.Feedback;
import dev.waymark.chat.ShareId;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ChatApiTest {
    private static final WebServer SERVER = WebServer.start();

    @BeforeAll
    static void learn() {
        Lines.learn(SERVER.chat);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void givesAnAnswerWithItsProof() {
        HttpResponse<String> response = ask("bees");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        JsonNode reply = json(response);
        JsonNode expected = WebServer.JSON.readTree("""
                {
                  "conversationId": %s, "turnId": %s, "link": "/answers/%s",
                  "status": "answered", "reason": null,
                  "understoodAs": "bees?",
                  "text": "A beekeeper looks after colonies of bees. [1] The work is \\\\<b>seasonal\\\\</b> \\\\[1\\\\]. [2]\\n\\n- a steady hand, even when 60,000 bees are near [3] [1]\\n\\n1. Find a mentor. [4]",
                  "sentences": [
                    {"text": "A beekeeper looks after colonies of bees.", "citations": [1], "block": "paragraph"},
                    {"text": "The work is <b>seasonal</b> [1].", "citations": [2], "block": "paragraph"},
                    {"text": "a steady hand, even when 60,000 bees are near", "citations": [3, 1], "block": "item"},
                    {"text": "Find a mentor.", "citations": [4], "block": "step"}],
                  "citations": %s,
                  "missing": [],
                  "comparison": null,
                  "suggestions": ["How does one become a beekeeper?"],
                  "writer": "extractive", "degraded": false, "replaces": false,
                  "timings": {"understand": 3, "search": 2, "write": 1, "total": 6}
                }""".formatted(
                        reply.get("conversationId"),
                        reply.get("turnId"),
                        ShareId.of(reply.get("turnId").asString()),
                        reply.get("citations")));
        assertThat(reply).isEqualTo(expected);
        assertThat(reply.propertyNames()).containsExactlyElementsOf(expected.propertyNames());
    }

    @Test
    void describesACitation() {
        JsonNode citation = json(ask("bees")).get("citations").get(2);

        int start = Library.TEXT.indexOf("a steady hand");
        JsonNode expected = WebServer.JSON.readTree("""
                {
                  "number": 3, "articleId": "roles-beekeeper", "title": "Keeping bees", "publisher": "The Bee Journal",
                  "url": "https://example.org/bees?a=1&b=2", "published": "2024-05",
                  "heading": "What does a beekeeper do?", "quote": "a steady hand, even when 60,000 bees are near",
                  "start": %d, "end": %d, "link": "/articles/roles-beekeeper#c%d-%d",
                  "basedOn": [{"title": "The Hive Book", "publisher": "Apiary Press", "url": null, "year": 2024}]
                }""".formatted(start, start + 45, start, start + 45));
        assertThat(citation).isEqualTo(expected);
        assertThat(citation.propertyNames()).containsExactlyElementsOf(expected.propertyNames());
    }

    @Test
    void saysWhyThereIsNoAnswer() {
        JsonNode reply = json(ask("pay"));

        assertThat(reply.get("status").asString()).isEqualTo("unanswered");
        assertThat(reply.get("reason").asString()).isEqualTo("not_in_sources");
        assertThat(reply.get("text").asString()).isEqualTo("The articles don't say that about \\*bees\\*.");
        assertThat(reply.get("sentences")).isEmpty();
        assertThat(reply.get("citations")).isEmpty();
        assertThat(reply.propertyNames()).hasSize(16);
    }

    @Test
    void asksBackAndMakesSmallTalk() {
        assertThat(json(ask("which")).get("status").asString()).isEqualTo("clarify");
        assertThat(json(ask("which")).get("suggestions")).hasSize(2);
        assertThat(json(ask("hello")).get("status").asString()).isEqualTo("chat");
        assertThat(json(ask("hello")).get("reason").isNull()).isTrue();
    }

    @Test
    void answersALinkLikeABody() {
        JsonNode reply = json(SERVER.get("/api/chat?message=bees&conversationId="));

        assertThat(reply.get("status").asString()).isEqualTo("answered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*",
                "text/html,application/xhtml+xml,*/*;q=0.8",
                "application/json, text/event-stream",
                "text/event-stream;q=0.5, application/json"
            })
    void repliesInJsonUnlessAskedForAStream(String accept) {
        HttpResponse<String> response = SERVER.postJson("/api/chat", "{\"message\": \"bees\"}", "Accept", accept);

        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(json(response).get("status").asString()).isEqualTo("answered");
    }

    @Test
    void continuesAConversationAndGivesItBack() {
        JsonNode first = json(ask("bees"));
        String id = first.get("conversationId").asString();
        JsonNode second = json(SERVER.postJson(
                "/api/chat", "{\"message\": \"pay\", \"conversationId\": \"%s\", \"extra\": [1]}".formatted(id)));

        JsonNode conversation = json(SERVER.get("/api/conversations/" + id));

        assertThat(conversation.get("conversationId").asString()).isEqualTo(id);
        assertThat(conversation.get("turns")).hasSize(2);
        assertThat(conversation.at("/turns/0/message").asString()).isEqualTo("bees");
        assertThat(conversation.at("/turns/0/citations")).isEqualTo(first.get("citations"));
        assertThat(conversation.at("/turns/1/turnId")).isEqualTo(second.get("turnId"));
        assertThat(conversation.at("/turns/1").propertyNames()).first().isEqualTo("message");
    }

    @Test
    void forgetsAConversationForGood() {
        JsonNode reply = json(ask("bees"));
        String conversation =
                "/api/conversations/" + reply.get("conversationId").asString();

        assertThat(SERVER.send("DELETE", conversation, "").statusCode()).isEqualTo(204);

        assertThat(SERVER.get(conversation).statusCode()).isEqualTo(404);
        assertThat(SERVER.send("DELETE", conversation, "").statusCode()).isEqualTo(404);
        assertThat(SERVER.get("/api/answers/" + reply.get("turnId").asString()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void givesAReceiptThatIsTheReply() {
        HttpResponse<String> reply = ask("bees");

        HttpResponse<String> receipt =
                SERVER.get("/api/answers/" + json(reply).get("turnId").asString());

        assertThat(receipt.body()).isEqualTo(reply.body());
    }

    @Test
    void keepsFeedbackWithItsTurn() {
        String turnId = json(ask("bees")).get("turnId").asString();

        HttpResponse<String> response =
                rate("{\"turnId\": \"%s\", \"rating\": \"down\", \"comment\": \" Too short. \"}".formatted(turnId));

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(SERVER.chat.feedback(turnId)).contains(new Feedback(Feedback.Rating.DOWN, "Too short."));
    }

    @Test
    void refusesFeedbackThatIsNone() {
        String turnId = json(ask("bees")).get("turnId").asString();

        assertThat(rate("{\"turnId\": \"nope\", \"rating\": \"up\"}").statusCode())
                .isEqualTo(404);
        for (String body : List.of(
                "{\"rating\": \"up\"}",
                "{\"turnId\": \"%s\"}".formatted(turnId),
                "{\"turnId\": \"%s\", \"rating\": \"great\"}".formatted(turnId),
                "{\"turnId\": \"%s\", \"rating\": 1}".formatted(turnId))) {
            assertThat(rate(body).statusCode()).as(body).isEqualTo(400);
        }
        assertThat(rate("{\"turnId\": \"%s\", \"rating\": \"up\", \"comment\": \"%s\"}"
                                .formatted(turnId, "a".repeat(2_001)))
                        .statusCode())
                .isEqualTo(413);
        assertThat(SERVER.chat.feedback(turnId)).isEmpty();
    }

    private static HttpResponse<String> ask(String message) {
        return SERVER.postJson("/api/chat", "{\"message\": \"%s\", \"conversationId\": null}".formatted(message));
    }

    private static HttpResponse<String> rate(String body) {
        return SERVER.postJson("/api/feedback", body);
    }
}
