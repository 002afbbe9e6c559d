package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A start with the wiring that was prepared when Waymark was packaged is like any other, only sooner. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class PreparedStartTest {
    private static final String WITH_WIRING = "Starting AOT-processed WaymarkApplication";

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

    private final HttpClient client = HttpClient.newHttpClient();

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
        try (var prepared = start("prepared");
                var other = start("other", "--spring.aot.enabled=false")) {
            assertThat(prepared.log()).contains(WITH_WIRING);
            assertThat(other.log()).contains("Starting WaymarkApplication");
            assertThat(get(prepared, "/api/chat?message=What+does+a+baker+do").body())
                    .contains("makes bread and rolls");
            for (String path : Stream.concat(PAGES.stream(), described()).toList()) {
                assertThat(get(prepared, path)).as(path).isEqualTo(get(other, path));
            }
        }
    }

    @Test
    void makesWhatASettingAsksFor() throws Exception {
        try (var service = start("admin", "--waymark.admin.password=a password of some length")) {
            assertThat(service.log()).doesNotContain(WITH_WIRING);
            assertThat(get(service, "/admin").status()).isEqualTo(303);
        }
    }

    private WaymarkProcess start(String name, String... settings) throws IOException, InterruptedException {
        return WaymarkProcess.start(folder.resolve("knowledge"), folder.resolve(name), settings);
    }

    /** Everything there is in the API, asked for something that is not there. */
    private static Stream<String> described() throws IOException {
        var description = new JsonMapper()
                .readTree(Files.readString(Path.of("src", "main", "resources", "static", "openapi.json")));
        return description.get("paths").propertyNames().stream().map(path -> path.replaceAll("\\{\\w+}", "nothing"));
    }

    /** @param headers without what is told of the moment */
    private record Reply(int status, Map<String, List<String>> headers, String body) {}

    private Reply get(WaymarkProcess service, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(service.url() + path)).build();
        var response = client.send(request, BodyHandlers.ofString());
        var headers = new TreeMap<>(response.headers().map());
        headers.keySet().removeAll(List.of("date", "content-length"));
        return new Reply(response.statusCode(), headers, withoutTheMoment(response.body(), service.url()));
    }

    private static String withoutTheMoment(String body, String url) {
        return body.replace(url, "")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "an id")
                .replaceAll("\"timings\":\\{[^}]*}", "timings");
    }
}
