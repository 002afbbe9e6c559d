package dev.waymark.channel.web;

import static dev.waymark.channel.web.WebServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminDoorTest {
    @RegisterExtension
    private static final WebServer OPEN = WebServer.start(Curator.SETTING, "waymark.channel.trusted-proxies=127.0.0.1");

    @RegisterExtension
    private static final WebServer CLOSED = WebServer.start("waymark.admin.password= ");

    @BeforeAll
    static void learn() {
        Lines.learn(OPEN.chat);
        Lines.learn(CLOSED.chat);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/login",
                "/admin/nothing",
                "/api/admin",
                "/api/admin/articles",
                "/%61dmin",
                "//admin",
                "/admin;a=b/login",
                "/x/../admin"
            })
    void isClosedWithoutAPassword(String path) {
        for (String method : List.of("GET", "POST", "DELETE")) {
            HttpResponse<String> response = CLOSED.send(method, path, "", Curator.byHeader(" "));

            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(response.body()).contains("waymark.admin.password");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/admin/", "/admin/nothing", "/%61dmin", "//admin", "/admin;a=b", "/x/../admin"})
    void asksStrangersForThePassword(String path) {
        HttpResponse<String> response = OPEN.get(path);

        assertThat(response.statusCode()).isIn(303, 400);
        assertThat(response.headers().firstValue("Location").orElse("/admin/login"))
                .isEqualTo("/admin/login");
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void refusesProgramsWithoutThePassword() {
        for (String[] headers : List.of(
                new String[] {"Accept", "*/*"}, Curator.byHeader("wrong"), new String[] {"Authorization", "x"})) {
            HttpResponse<String> response = OPEN.get("/api/admin/anything", as("198.51.100.1", headers));

            assertThat(response.statusCode()).isEqualTo(401);
            assertThat(json(response).get("type").asString()).isEqualTo("urn:waymark:problem:not-signed-in");
            assertThat(response.headers().firstValue("WWW-Authenticate").orElseThrow())
                    .doesNotStartWithIgnoringCase("basic");
            assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void letsProgramsInByTheirHeaderAndKeepsNothing() {
        HttpResponse<String> response = OPEN.get("/api/admin/nothing", Curator.byHeader(Curator.PASSWORD));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(json(response).get("type").asString()).isEqualTo("urn:waymark:problem:unknown-path");
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void signsInAndOut() {
        Curator curator = new Curator(OPEN);

        HttpResponse<String> in = curator.signIn(Curator.PASSWORD);
        assertThat(in.headers().firstValue("Location")).hasValue("/admin");
        assertThat(curator.get("/admin/nothing").statusCode()).isEqualTo(404);
        assertThat(curator.get("/api/admin/nothing").statusCode()).isEqualTo(404);

        Map<String, String> before = Map.copyOf(curator.cookies());
        HttpResponse<String> out = curator.submit("/admin/login", "/admin/logout", Map.of());
        assertThat(out.headers().firstValue("Location")).hasValue("/admin/login?left");
        curator.cookies().putAll(before);
        assertThat(curator.get("/admin").statusCode()).isEqualTo(303);
    }

    @Test
    void keepsItsCookiesFromScriptsAndOtherSites() {
        Curator curator = new Curator(OPEN);
        String token = curator.token("/admin/login");

        HttpResponse<String> in = OPEN.post(
                "/admin/login",
                "password=%s&_csrf=%s".formatted(Curator.PASSWORD.replace(' ', '+'), token),
                curator.headers("Content-Type", "application/x-www-form-urlencoded", "X-Forwarded-Proto", "https"));

        assertThat(in.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/", "Secure"));
        assertThat(in.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void givesASessionAnIdOnlyWhenSomeoneHasSignedIn() {
        Curator curator = new Curator(OPEN);
        curator.cookies().put("waymark-session", "0123456789ABCDEF0123456789ABCDEF");
        curator.get("/admin/login");
        curator.signIn("wrong, but long");
        assertThat(curator.cookies()).containsEntry("waymark-session", "0123456789ABCDEF0123456789ABCDEF");

        curator.signIn(Curator.PASSWORD);
        String first = curator.cookies().get("waymark-session");
        curator.signIn(Curator.PASSWORD);

        assertThat(first).isNotEqualTo("0123456789ABCDEF0123456789ABCDEF");
        assertThat(curator.cookies().get("waymark-session")).isNotEqualTo(first);
    }

    @Test
    void takesNoFormWithoutItsToken() {
        Curator curator = Curator.signedIn(OPEN);

        assertThat(curator.post("/admin/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(curator.post("/admin/logout", Map.of("_csrf", "made up")).statusCode())
                .isEqualTo(403);
        assertThat(OPEN.send("DELETE", "/api/admin/nothing", "", curator.headers())
                        .statusCode())
                .isEqualTo(403);
        assertThat(curator.get("/admin/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void takesNoFormWithADamagedToken() {
        Curator curator = Curator.signedIn(OPEN);
        byte[] token = Base64.getUrlDecoder().decode(curator.token("/admin/articles"));
        token[token.length - 1] ^= (byte) 0x80;

        String damaged = Base64.getUrlEncoder().encodeToString(token);

        assertThat(curator.post("/admin/logout", Map.of("_csrf", damaged)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void takesNoFormFromAnotherSite() {
        Curator curator = Curator.signedIn(OPEN);
        String token = curator.token("/admin/login");

        HttpResponse<String> response = OPEN.post(
                "/admin/login",
                "_csrf=" + token,
                curator.headers("Content-Type", "application/x-www-form-urlencoded", "Origin", "https://evil.example"));

        assertThat(response.statusCode()).isIn(303, 403);
        assertThat(OPEN.get("/api/admin/nothing", curator.headers("Origin", "https://evil.example"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void limitsHowOftenThePasswordIsTried() {
        for (int i = 0; i < 5; i++) {
            assertThat(tryFrom("198.51.100.7", "wrong").statusCode()).isEqualTo(401);
        }

        HttpResponse<String> refused = tryFrom("198.51.100.7", Curator.PASSWORD);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 6L);
        assertThat(tryFrom("198.51.100.8", Curator.PASSWORD).statusCode()).isEqualTo(404);
    }

    /** Byte for byte but for what is new each time, with the door and without it. */
    @Test
    void changesNothingForEveryoneElse() {
        for (String path :
                List.of("/", "/?q=bees", "/articles", "/api/roles", "/api/chat?message=bees", "/page/ask.js")) {
            HttpResponse<String> open = OPEN.get(path, "Cookie", "waymark-session=made-up");
            HttpResponse<String> closed = CLOSED.get(path);

            assertThat(open.headers().map().keySet())
                    .isEqualTo(closed.headers().map().keySet());
            assertThat(open.headers().map()).doesNotContainKey("set-cookie");
            assertThat(open.headers().firstValue("Content-Security-Policy"))
                    .isEqualTo(closed.headers().firstValue("Content-Security-Policy"));
            assertThat(open.headers().firstValue("Cache-Control"))
                    .isEqualTo(closed.headers().firstValue("Cache-Control"));
            assertThat(open.body()).doesNotContain("_csrf").hasSameSizeAs(closed.body());
        }
    }

    private static HttpResponse<String> tryFrom(String address, String password) {
        return OPEN.get("/api/admin/nothing", as(address, Curator.byHeader(password)));
    }

    private static String[] as(String address, String... headers) {
        return new String[] {headers[0], headers[1], "X-Forwarded-For", address};
    }
}
