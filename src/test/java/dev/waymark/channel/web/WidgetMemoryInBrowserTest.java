package dev.waymark.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the chat keeps of a conversation, and for how long. */
class WidgetMemoryInBrowserTest {
    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    private static final Embedded EMBEDDED = new Embedded();

    private final Page page = CHROMIUM.page();

    @Test
    void survivesReloadAndPageChange() {
        Embedded.open(page, EMBEDDED.page("en", ""));
        Embedded.ask(page, "bees");
        String answer = page.locator(".turn .answer").textContent();

        page.reload();
        assertThat(page.locator(".turn .answer")).hasText(answer);
        assertThat(page.locator(".panel")).isVisible();
        page.navigate(EMBEDDED.page("en", ""));
        assertThat(page.locator(".turn .answer")).hasText(answer);
        Embedded.ask(page, "pay");
        assertThat(page.locator(".turn").last().locator(".offers")).containsText("These have an answer:");
        page.reload();
        assertThat(page.locator(".turn")).hasCount(2);

        menu("Delete my conversation");
        page.locator(".confirm")
                .getByText("Delete", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".turn")).hasCount(0);
        page.reload();
        assertThat(page.locator(".log .offers")).isVisible();
        assertThat(page.locator(".turn")).hasCount(0);
        assertThat(CHROMIUM.complaints()).isEmpty();
    }

    @Test
    void beginsAnewWhereTheConversationIsForgotten() {
        Embedded.open(page, EMBEDDED.page("en", ""));
        Embedded.ask(page, "bees");
        EMBEDDED.server.chat.forget(
                String.valueOf(page.evaluate("JSON.parse(localStorage.getItem('waymark:conversation')).id")));

        assertThat(Embedded.ask(page, "bees").locator(".answer li")).hasCount(2);
        // The browser itself writes down the failed request.
        CHROMIUM.complaints();
    }

    @Test
    void asksForThePageAfterWhatWasSaidBefore() {
        String address = EMBEDDED.page("en", "");
        Embedded.open(page, address);
        Embedded.ask(page, "pay");

        page.navigate(address);
        page.evaluate("Waymark.ask('bees')");

        assertThat(page.locator(".turn .asked")).hasText(new String[] {"pay", "bees"});
        assertThat(page.locator(".turn .answer li")).hasCount(2);
    }

    private void menu(String entry) {
        page.locator(".menu summary").click();
        page.locator(".menu").getByText(entry).click();
    }
}
