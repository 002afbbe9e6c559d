package dev.waymark.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The chat on a page of another site, and the server it asks, whose chat knows its lines. */
final class Embedded implements AfterEachCallback, AfterAllCallback {
    final OtherSite site = OtherSite.start();
    final WebServer server = WebServer.start("waymark.web.allowed-origins=" + site.origin());
    private int served;

    Embedded() {
        Lines.learn(server.chat);
    }

    /** A page with the one line, under the strict policy. */
    String page(String language, String attributes) {
        served += 1;
        return site.serve("/" + served, OtherSite.policy(server), """
                <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>Another site</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"></head>
                <body><main><h1>Another site</h1><p>Its words.</p></main>%s</body></html>
                """.formatted(language, script(attributes)));
    }

    String script(String attributes) {
        return "<script src=\"%s/widget.js\" async %s></script>".formatted(server.origin(), attributes);
    }

    /** Opens the chat on a page. */
    static void open(Page page, String address) {
        page.navigate(address);
        page.locator(".launcher").click();
        assertThat(box(page)).isFocused();
    }

    static void show(Page page, int width, int height, ColorScheme scheme) {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /** Asks, and waits for what comes of it. */
    static Locator ask(Page page, String question) {
        int before = page.locator(".turn").count();
        box(page).fill(question);
        box(page).press("Enter");
        Locator turn = page.locator(".turn").nth(before);
        assertThat(turn.locator(".progress")).hasCount(0);
        return turn;
    }

    static Locator box(Page page) {
        return page.locator(".ask textarea");
    }

    @Override
    public void afterEach(ExtensionContext test) {
        server.afterEach(test);
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        server.afterAll(tests);
        site.afterAll(tests);
    }
}
