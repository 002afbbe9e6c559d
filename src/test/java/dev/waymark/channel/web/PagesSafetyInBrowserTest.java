package dev.waymark.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.waymark.chat.ChatListener;
import dev.waymark.chat.ScriptedChat;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.util.UriUtils;

/** Whatever questions, articles, catalogues and answers hold, pages show it and do nothing else. */
class PagesSafetyInBrowserTest {
    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    private static final WebServer SERVER = WebServer.start();

    private final Page page = CHROMIUM.page();
    private final List<String> requests = new ArrayList<>();

    static List<String> payloads() {
        return Payloads.ALL;
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void showsWhatComesFromOutsideAsText(String payload) {
        String typed = UriUtils.encode(payload, StandardCharsets.UTF_8);
        SERVER.serve(Payloads.knowledge(payload));
        SERVER.chat.on(
                payload,
                ScriptedChat.answer(
                        payload, List.of(), List.of(), Payloads.answer("A model says " + payload, payload)));
        String shared = Links.to(SERVER.chat.reply(null, payload, ChatListener.NONE));
        watch();

        assertShown(
                payload, "/", "/roles", "/roles/bad", "/articles", "/articles/bad-" + Payloads.ALL.indexOf(payload));
        assertShown(payload, "/?q=" + typed, shared, "/compare?role=bad&role=" + typed);

        page.navigate(SERVER.origin() + "/");
        page.locator("#q").fill(payload);
        page.locator("#q").press("Enter");
        assertThat(page.locator(".turn .share")).isVisible();
        assertHarmless(payload);
    }

    private void assertShown(String payload, String... paths) {
        for (String path : paths) {
            page.navigate(SERVER.origin() + path);
            assertHarmless(payload);
        }
    }

    private void watch() {
        page.onDialog(dialog -> {
            throw new AssertionError("something that came from outside was run");
        });
        page.onRequest(request -> requests.add(request.url()));
    }

    private void assertHarmless(String payload) {
        assertThat(page.locator("main").textContent()).as(page.url()).contains(payload);
        assertThat(page.locator("main").locator("img, script, iframe, style, svg, [onerror], a[href^='javascript']"))
                .hasCount(0);
        assertThat(requests).allMatch(url -> url.startsWith(SERVER.origin()));
        // Of a page for a role that is not there the browser itself complains.
        assertThat(CHROMIUM.complaints()).allMatch(complaint -> complaint.contains("404"));
    }
}
