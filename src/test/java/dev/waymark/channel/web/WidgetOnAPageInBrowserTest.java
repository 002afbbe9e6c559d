package dev.waymark.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The chat as the page around it has it. */
class WidgetOnAPageInBrowserTest {
    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    private static final Embedded EMBEDDED = new Embedded();

    private final Page page = CHROMIUM.page();

    @Test
    void canBeUsedByThePageItself() {
        page.navigate(EMBEDDED.page("en", ""));
        page.evaluate("""
                () => {
                  window.heard = [];
                  for (const event of ['open', 'close', 'question', 'answer']) {
                    Waymark.addEventListener(event, ({ type, detail }) => heard.push(type + ' ' + (detail.message ?? '')));
                  }
                }""");

        Object status = page.evaluate("async () => (await Waymark.ask('bees')).status");
        page.evaluate("Waymark.close()");

        assertThat(status).isEqualTo("answered");
        assertThat(page.evaluate("heard.join('|')")).isEqualTo("open |question bees|answer bees|close ");
    }

    @Test
    void standsInThePageWhereThePageSaysSo() {
        String address =
                EMBEDDED.site.serve("/inline", OtherSite.policy(EMBEDDED.server), """
                <!doctype html><html lang="en"><title>Inline</title><main><h1>Inline</h1>
                <waymark-chat data-greeting="What would you like to know?" data-colour="gold"></waymark-chat></main>%s</html>
                """.formatted(EMBEDDED.script("")));
        page.navigate(address);

        assertThat(page.locator(".log")).hasText("What would you like to know?");
        assertThat(page.locator(".launcher")).hasCount(0);
        assertThat(page.locator(".ask .icon").first()).hasCSS("color", "rgb(0, 0, 0)");
        Embedded.ask(page, "bees");
        Chromium.assertAccessible(page);
        assertThat(CHROMIUM.complaints()).isEmpty();
    }
}
