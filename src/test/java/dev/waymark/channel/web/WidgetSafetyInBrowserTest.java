package dev.waymark.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import dev.waymark.chat.ScriptedChat;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WidgetSafetyInBrowserTest {
    /** What pages do to what is embedded in them, by accident or not. */
    private static final String HOSTILE = """
            *, *::before, *::after { all: unset !important; display: block !important; color: red !important;
              font: 40px fantasy !important; opacity: .2 !important; pointer-events: none !important; }
            html { font-size: 4px !important; direction: rtl; letter-spacing: 1em; }
            waymark-chat { display: none !important; visibility: hidden !important; position: static !important;
              transform: scale(.1) !important; --paper: red !important; }
            button, textarea, dialog { display: none !important; }
            """;

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    private static final Embedded EMBEDDED = new Embedded();

    private final Page page = CHROMIUM.page();
    private final List<String> requests = new ArrayList<>();

    static List<String> payloads() {
        return Payloads.ALL;
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void showsWhatComesFromOutsideAsText(String payload) {
        EMBEDDED.server.chat.on(
                payload,
                ScriptedChat.answer(
                        payload, List.of(), List.of(), Payloads.answer("A model says " + payload, payload)));
        watch();
        Embedded.open(page, EMBEDDED.page("en", ""));

        Locator turn = Embedded.ask(page, payload);

        assertThat(turn.locator(".asked")).hasText(payload);
        assertThat(turn.locator(".answer span").first()).hasText("A model says " + payload + " 1");
        turn.locator(".cite").click();
        assertThat(page.locator(".quote blockquote")).hasText(payload);
        assertThat(page.locator(".quote .origin")).hasText("Title " + payload + " · Publisher " + payload + " · 2024");
        assertThat(page.locator(".quote .based")).hasText("Based on: Source " + payload + " · " + payload);
        assertThat(page.locator(".quote .heading")).hasText("Heading " + payload);
        page.keyboard().press("Escape");
        turn.locator(".sources summary").click();
        page.reload();
        assertThat(page.locator(".turn .asked")).hasText(payload);
        assertHarmless();
    }

    @Test
    void asksNobodyElseAndLeavesNoCookies() {
        watch();
        Embedded.open(page, EMBEDDED.page("en", ""));
        Embedded.ask(page, "bees");

        assertHarmless();
        assertThat(page.context().cookies()).isEmpty();
        assertThat(page.evaluate("[...document.styleSheets, ...document.adoptedStyleSheets].length"))
                .isEqualTo(0);
        assertThat(page.evaluate("[...document.querySelectorAll('[style], style')].length"))
                .isEqualTo(0);
    }

    @Test
    void keepsItsLooksOnAPageWithHostileStyles() {
        List<Double> wanted = looks(CHROMIUM.page(), EMBEDDED.page("en", ""));
        String hostile = EMBEDDED.site.serve(
                "/hostile",
                OtherSite.policy(EMBEDDED.server).replace("style-src 'none'", "style-src 'unsafe-inline'"),
                "<!doctype html><html lang=\"en\"><title>Hostile</title><style>%s</style><h1>Hostile</h1>%s</html>"
                        .formatted(HOSTILE, EMBEDDED.script("")));

        assertThat(looks(page, hostile)).isEqualTo(wanted);

        assertThat(page.locator(".answer span").first()).hasCSS("color", "rgb(29, 37, 35)");
        assertThat(page.locator(".panel")).hasCSS("background-color", "rgb(255, 255, 255)");
        assertThat(page.locator("h1")).hasCSS("opacity", "0.2");
        assertThat(CHROMIUM.complaints()).isEmpty();
    }

    /** Sizes and places of the parts, as a conversation shows them. */
    private static List<Double> looks(Page page, String address) {
        Embedded.open(page, address);
        Embedded.ask(page, "bees");
        List<Double> looks = new ArrayList<>();
        for (String part :
                new String[] {".panel", ".header h2", ".ask textarea", ".asked", ".answer", ".answer .cite"}) {
            var box = page.locator(part).first().boundingBox();
            looks.addAll(List.of(box.x, box.y, box.width, box.height));
        }
        return looks;
    }

    private void watch() {
        page.onDialog(dialog -> {
            throw new AssertionError("something that came from outside was run");
        });
        page.onRequest((Request request) -> requests.add(request.url()));
    }

    private void assertHarmless() {
        assertThat(requests)
                .allMatch(url -> url.startsWith(EMBEDDED.site.origin()) || url.startsWith(EMBEDDED.server.origin()));
        assertThat(page.locator(".panel").locator("img, script, iframe, style, a[href^='javascript']"))
                .hasCount(0);
        assertThat(CHROMIUM.complaints()).isEmpty();
    }
}
