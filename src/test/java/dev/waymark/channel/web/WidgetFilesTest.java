package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class WidgetFilesTest {
    private static final String FRIEND = "https://friend.example";

    /** Modules and styles as the widget's files name them, relative to the file. */
    private static final Pattern NAMED = Pattern.compile("'((?:\\.{1,2}/)?(?:widget/|page/)?[a-z]+\\.(?:js|css))'");

    @RegisterExtension
    private static final WebServer SERVER = WebServer.start("waymark.web.allowed-origins=" + FRIEND);

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pt", "th", "ar", "hi", "zh", "ja"})
    void takesAtMostTwentyKilobytesOverTheWire(String language) {
        Set<String> files = files();
        files.add("/widget/strings/" + language + ".json");

        int bytes = files.stream().mapToInt(file -> fetch(file).body().length).sum();

        assertThat(files).contains("/widget/panel.js", "/widget/panel.css", "/page/sse.js");
        assertThat(bytes).isLessThanOrEqualTo(20_000);
    }

    @Test
    void saysTheSameInEachLanguage() {
        JsonNode english = WebServer.json(SERVER.get("/widget/strings/en.json"));
        for (String language : new String[] {"de", "fr", "es", "pt", "th", "ar", "hi", "zh", "ja"}) {
            JsonNode strings = WebServer.json(SERVER.get("/widget/strings/" + language + ".json"));

            assertThat(strings.propertyNames()).as(language).isEqualTo(english.propertyNames());
            assertThat(english.properties())
                    .allSatisfy(text -> assertThat(places(strings.get(text.getKey())))
                            .as(language + " " + text.getKey())
                            .isEqualTo(places(text.getValue())));
        }
    }

    @Test
    void goesToTheSitesThatAreNamedOnly() {
        for (String file : new String[] {"/widget/chat.js", "/widget/panel.css", "/page/nodes.js"}) {
            HttpResponse<String> friend = SERVER.get(file, "Origin", FRIEND);
            HttpResponse<String> stranger = SERVER.get(file, "Origin", "https://evil.example");

            assertThat(friend.statusCode()).as(file).isEqualTo(200);
            assertThat(friend.headers().firstValue("Access-Control-Allow-Origin"))
                    .contains(FRIEND);
            assertThat(friend.headers().firstValue("Vary").orElse("")).containsIgnoringCase("origin");
            assertThat(stranger.statusCode()).as(file).isEqualTo(403);
            assertThat(stranger.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }

    @Test
    void mayBeLoadedByPagesThatIsolateThemselves() {
        assertThat(SERVER.get("/widget.js").headers().firstValue("Cross-Origin-Resource-Policy"))
                .contains("cross-origin");
    }

    @Test
    void isKeptByBrowsersUntilItChanges() {
        for (String file : new String[] {"/widget.js", "/widget/panel.js", "/widget/strings/en.json"}) {
            String tag = fetch(file).headers().firstValue("ETag").orElseThrow();

            assertThat(SERVER.get(file, "If-None-Match", tag).statusCode())
                    .as(file)
                    .isEqualTo(304);
        }
    }

    @Test
    void leavesAtHomeWhatOnlyReadersNeed() {
        assertThat(SERVER.get("/widget/chat.js").body())
                .contains("customElements.define(NAME, Chat);")
                .doesNotContain("/*", "\n ", "\n\n", "\n//");
    }

    /** Everything that a conversation loads, but for the strings. */
    private static Set<String> files() {
        Set<String> found = new TreeSet<>(Set.of("/widget.js"));
        Deque<String> waiting = new ArrayDeque<>(found);
        while (!waiting.isEmpty()) {
            String file = waiting.remove();
            NAMED.matcher(SERVER.get(file).body())
                    .results()
                    .map(name -> URI.create(file).resolve(name.group(1)).getPath())
                    .filter(found::add)
                    .forEach(waiting::add);
        }
        return found;
    }

    private static HttpResponse<byte[]> fetch(String file) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(SERVER.origin() + file))
                .header("Accept-Encoding", "gzip")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).as(file).isEqualTo(200);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> places(JsonNode text) {
        Set<String> names = new TreeSet<>();
        Pattern.compile("\\{\\w+}").matcher(text.asString()).results().forEach(place -> names.add(place.group()));
        return names;
    }
}
