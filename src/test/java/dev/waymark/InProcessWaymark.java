package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service in this JVM, on a port of its own, started and stopped as a test needs it. */
public final class InProcessWaymark implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int TRIES = 600;
    private static final int MILLIS_BETWEEN_TRIES = 100;

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private InProcessWaymark(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Returns when questions are answered. */
    public static InProcessWaymark start(Path knowledge, Path data, String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--waymark.knowledge.folder=" + knowledge,
                "--waymark.data.folder=" + data));
        all.addAll(List.of(settings));
        var service = new InProcessWaymark(SpringApplication.run(WaymarkApplication.class, all.toArray(String[]::new)));
        service.awaitHealthy();
        return service;
    }

    private void awaitHealthy() {
        for (int i = 0; i < TRIES && send("GET", "/actuator/health").statusCode() != 200; i++) {
            try {
                TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_TRIES);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The address of a question that begins a conversation. */
    static String question(String message) {
        return "/api/chat?message=" + URLEncoder.encode(message, StandardCharsets.UTF_8);
    }

    /** The address of one in a conversation, empty to begin one. */
    static String question(String message, String conversation) {
        return question(message) + "&conversationId=" + conversation;
    }

    JsonNode ask(String message) {
        return JSON.readTree(get(question(message)));
    }

    JsonNode ask(String message, String conversation) {
        return JSON.readTree(get(question(message, conversation)));
    }

    /** Every sentence has its citations, and every quote is what the article says at that place. */
    void assertCited(JsonNode reply) {
        assertThat(reply.get("sentences"))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence.get("citations")).isNotEmpty());
        assertQuoted(reply);
    }

    void assertQuoted(JsonNode reply) {
        for (JsonNode citation : reply.get("citations")) {
            String article = JSON.readTree(
                            get("/api/articles/" + citation.get("articleId").asString()))
                    .get("text")
                    .asString();
            assertThat(article.substring(
                            citation.get("start").asInt(), citation.get("end").asInt()))
                    .isEqualTo(citation.get("quote").asString());
        }
    }

    /** The body of what is there. */
    public String get(String path) {
        HttpResponse<String> response = send("GET", path);
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " gave " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    /** A part of it. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public HttpResponse<String> send(String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()));
    }

    /** What is there in a media type of one's choice. */
    String get(String path, String accept) {
        return send(request(path).header("Accept", accept)).body();
    }

    /** What is replied with success to JSON. */
    JsonNode post(String path, Object body) {
        HttpResponse<String> response = send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    public int port() {
        return Integer.parseInt(Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(Duration.ofSeconds(30));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        client.close();
    }
}
