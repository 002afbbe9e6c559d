package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the links of a table that is taken away lead. */
class PublicUrlTest {
    @TempDir
    private Path folder;

    @Test
    void leadsToTheAddressThatIsSetWhateverARequestSays() throws IOException {
        try (WebServer server = WebServer.start("waymark.channel.public-url=https://ask.example/waymark/")) {
            assertThat(table(server, "Host: evil.example\nX-Forwarded-Host: evil.example"))
                    .contains("https://ask.example/waymark/articles/crafts#c")
                    .doesNotContain("evil.example", "127.0.0.1");
        }
    }

    @Test
    void leadsBackToWhereItWasAskedFor() throws IOException {
        try (WebServer server = WebServer.start()) {
            assertThat(table(
                            server,
                            "Host: here.example:8080\nX-Forwarded-Host: evil.example\nX-Forwarded-Proto: https"))
                    .contains("http://here.example:8080/articles/crafts#c")
                    .doesNotContain("evil.example");
        }
    }

    @Test
    void takesThePagesAtThatAddressForItsOwn() {
        try (WebServer server = WebServer.start("waymark.channel.public-url=https://ask.example/")) {
            assertThat(server.get("/api/roles", "Origin", "https://ask.example").statusCode())
                    .isEqualTo(200);
            assertThat(server.get("/api/roles", "Origin", "https://evil.example")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    private String table(WebServer server, String headers) throws IOException {
        server.serve(Crafts.in(folder));
        try (RawClient client = new RawClient(server.port())) {
            return client.send("GET /api/compare?role=baker&role=confectioner&format=markdown HTTP/1.1\n" + headers
                            + "\nConnection: close\n\n")
                    .rest();
        }
    }
}
