package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A start with the wiring that was prepared when Waymark was packaged is like any other, only sooner. */
class PreparedStartTest {
    private static final String WITH_WIRING = "Starting AOT-processed WaymarkApplication";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final List<String> PAGES = List.of(
            "/",
            "/compare",
            "/match",
            "/articles",
            "/articles/bakers",
            "/embed",
            "/widget.js",
            "/docs",
            "/robots.txt",
            "/admin",
            "/nowhere",
            "/actuator/health",
            "/actuator/env",
            "/api/chat?message=What+does+a+baker+do",
            "/api/chat?message=Who+invented+dynamite",
            "/api/compare?roles=bakers,bakers");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeAnArticle() throws IOException {
        Path knowledge = Files.createDirectory(folder.resolve("knowledge"));
        Files.writeString(knowledge.resolve("bakers.txt"), """
                Bakers

                What does a baker do?

                A baker makes bread and rolls from flour, water and yeast, and sells them in the morning.
                """);
    }

    @Test
    void repliesAsAnyOther() throws Exception {
        try (var prepared = start("prepared", Map.of());
                var other = start("other", Map.of("SPRING_AOT_ENABLED", "false"))) {
            assertThat(prepared.log()).contains(WITH_WIRING);
            assertThat(other.log()).contains("Starting WaymarkApplication");
            assertThat(prepared.get("/api/chat?message=What+does+a+baker+do").body())
                    .contains("makes bread and rolls");
            for (String path : Stream.concat(PAGES.stream(), described()).toList()) {
                assertThat(prepared.get(path)).as(path).isEqualTo(other.get(path));
            }
        }
    }

    @Test
    void makesWhatASettingAsksFor() throws Exception {
        try (var service = start("admin", Map.of("WAYMARK_ADMIN_PASSWORD", "a password of some length"))) {
            assertThat(service.log()).doesNotContain(WITH_WIRING);
            assertThat(service.get("/admin").status()).isEqualTo(303);
        }
    }

    /** Everything there is in the API, asked for something that is not there. */
    private static Stream<String> described() throws IOException {
        var description = new JsonMapper()
                .readTree(Files.readString(Path.of("src", "main", "resources", "static", "openapi.json")));
        return description.get("paths").propertyNames().stream().map(path -> path.replaceAll("\\{\\w+}", "nothing"));
    }

    /** @param headers without what is told of the moment */
    private record Reply(int status, Map<String, List<String>> headers, String body) {}

    private record Service(Process process, String url, Path output, HttpClient client) implements AutoCloseable {
        String log() throws IOException {
            return Files.readString(output);
        }

        Reply get(String path) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create(url + path)).build();
            var response = client.send(request, BodyHandlers.ofString());
            var headers = new TreeMap<>(response.headers().map());
            headers.keySet().removeAll(List.of("date", "content-length"));
            return new Reply(response.statusCode(), headers, withoutTheMoment(response.body()));
        }

        private String withoutTheMoment(String body) {
            return body.replace(url, "")
                    .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "an id")
                    .replaceAll("\"timings\":\\{[^}]*}", "timings");
        }

        @Override
        public void close() {
            client.close();
            process.destroyForcibly().onExit().join();
        }
    }

    private Service start(String name, Map<String, String> environment) throws IOException, InterruptedException {
        int port = freePort();
        Path output = folder.resolve(name + ".log");
        List<String> command = JavaCommand.service(List.of(
                "--server.port=" + port,
                "--waymark.knowledge.folder=" + folder.resolve("knowledge"),
                "--waymark.data.folder=" + folder.resolve(name)));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        var service = new Service(builder.start(), "http://localhost:" + port, output, HttpClient.newHttpClient());
        awaitHealthy(service);
        return service;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitHealthy(Service service) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isHealthy(service)) {
            assertThat(service.process().isAlive() && System.nanoTime() < end)
                    .as(service.log())
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static boolean isHealthy(Service service) throws InterruptedException {
        try {
            return service.get("/actuator/health").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
