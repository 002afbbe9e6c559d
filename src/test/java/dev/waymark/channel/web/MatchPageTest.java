package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class MatchPageTest {
    @RegisterExtension
    private static final WebServer SERVER = WebServer.start("waymark.web.allowed-origins=https://friend.example");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void serve() {
        SERVER.serve(Crafts.in(folder));
    }

    @Test
    void showsTheRolesOfAnAdvertWithTheEvidence(CapturedOutput output) {
        HttpResponse<String> response = post(Crafts.ADVERT);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(response.body())
                .contains("What the advert describes", "<strong>Baker</strong>")
                .contains("<q>You make bread with Bakematic and Finegram every night</q>")
                .contains("<a class=\"cite\" href=\"#source-1\">[1]</a>")
                .contains("href=\"/articles/crafts#c");
        assertThat(output).doesNotContain("Bakematic");
    }

    @Test
    void showsAnAdvertAsText() {
        assertThat(post(Crafts.ADVERT + "</textarea><script>alert(1)</script>").body())
                .contains("&lt;img src=x onerror=")
                .contains("&lt;/textarea&gt;&lt;script&gt;alert(1)")
                .doesNotContain("<img src=x", "<script>");
    }

    @Test
    void saysWhenNoRoleIsDescribed() {
        assertThat(post("A quiet evening by the sea.").body())
                .contains("No role that the articles know.")
                .doesNotContain("id=\"sources\"");
    }

    @Test
    void asksForAnAdvertWhereThereIsNone() {
        for (HttpResponse<String> response : List.of(post(" \r\n "), SERVER.post("/compare/match", "", form()))) {
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.body()).contains("Please paste an advert first.");
            assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void takesAsManyCharactersAsTheBoxDoes() {
        assertThat(post("b\r\n".repeat(10_000)).statusCode()).isEqualTo(200);
        assertThat(post("水".repeat(20_000)).statusCode()).isEqualTo(200);

        HttpResponse<String> response = post("b".repeat(20_001));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("An advert may have up to 20,000 characters; this one has 20,001.");
        assertThat(post("b".repeat(300_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void takesFormsFromItsOwnPagesOnly() {
        for (String origin : List.of("https://evil.example", "https://friend.example", "null")) {
            HttpResponse<String> refused = post(Crafts.ADVERT, "Origin", origin);

            assertThat(refused.statusCode()).as(origin).isEqualTo(403);
            assertThat(refused.body())
                    .contains("This site may not use the service")
                    .doesNotContain("Bakematic");
        }
        assertThat(post(Crafts.ADVERT, "Origin", SERVER.origin()).statusCode()).isEqualTo(200);
        assertThat(SERVER.post("/compare/match", "{}", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void leadsBackToTheBox() {
        HttpResponse<String> response = SERVER.get("/compare/match");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).contains(SERVER.origin() + "/compare#advert");
    }

    private static HttpResponse<String> post(String advert, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of(form()));
        return SERVER.post(
                "/compare/match",
                "text=" + URLEncoder.encode(advert, StandardCharsets.UTF_8),
                all.toArray(String[]::new));
    }

    private static String[] form() {
        return new String[] {"Content-Type", "application/x-www-form-urlencoded"};
    }
}
