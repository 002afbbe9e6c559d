package dev.waymark.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmbedPageInBrowserTest {
    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    private static final WebServer SERVER = WebServer.start();

    private final Page page = CHROMIUM.page();

    @BeforeAll
    static void learn() {
        Lines.learn(SERVER.chat);
    }

    @Test
    void givesTheLineAndShowsWhatItDoes() {
        page.navigate(SERVER.origin() + "/embed");
        page.getByLabel("Title").fill("Careers & \"more\"");
        page.getByLabel("First questions").fill("bees");
        page.getByLabel("Language").selectOption("fr");
        page.getByLabel("Corner").selectOption("left");

        assertThat(page.locator("#snippet"))
                .hasText(
                        "<script src=\"%s/widget.js\" async data-title=\"Careers &amp; &quot;more&quot;\" data-suggestions=\"bees\" data-language=\"fr\" data-position=\"left\"></script>"
                                .formatted(SERVER.origin()));
        assertThat(page.locator(".launcher")).hasAttribute("aria-label", "Ouvrir le chat : questions sur les métiers");
        page.locator(".launcher").click();
        assertThat(page.locator(".header h2")).hasText("Careers & \"more\"");
        page.locator(".log .chip").click();
        assertThat(page.locator(".turn .answer li")).hasCount(2);
        page.evaluate("Waymark.close()");
        assertThat(page.locator(".launcher")).isVisible();
        page.getByText("Copy", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#status")).hasText("Copied.");
        assertThat(CHROMIUM.complaints()).isEmpty();
    }

    @Test
    void givesTheLineWithoutScriptsToo() {
        assertThat(SERVER.get("/embed").body())
                .contains("&lt;script src=&quot;" + SERVER.origin() + "/widget.js&quot; async&gt;&lt;/script&gt;");
        try (WebServer server = WebServer.start("waymark.channel.public-url=https://ask.example/")) {
            assertThat(server.get("/embed").body()).contains("https://ask.example/widget.js");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void isAccessible(ColorScheme scheme) {
        for (int width : new int[] {1280, 320}) {
            Embedded.show(page, width, 800, scheme);
            page.navigate(SERVER.origin() + "/embed");
            assertThat(page.locator(".launcher")).isVisible();

            Chromium.assertAccessible(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        }
    }
}
