package dev.waymark.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SharedAnswerInBrowserTest {
    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    private static final Embedded EMBEDDED = new Embedded();

    private final Page page = CHROMIUM.page();

    @Test
    void isOnePasteAwayFromThePage() {
        page.navigate(EMBEDDED.server.origin() + "/");
        page.locator("#q").fill("bees");
        page.locator("#q").press("Enter");

        page.getByText("Copy link").click();
        assertThat(page.locator("#status")).hasText("The link is copied.");

        assertShows(copied(), EMBEDDED.server.origin());
        page.getByText("Copy link").click();
        assertThat(page.locator("#status")).hasText("The link is copied.");
        assertThat(copied()).isEqualTo(page.url());
        assertThat(CHROMIUM.complaints()).isEmpty();
    }

    @Test
    void isOnePasteAwayFromTheChatOnAnotherSite() {
        Embedded.open(page, EMBEDDED.page("en", ""));
        Locator turn = Embedded.ask(page, "bees");

        turn.getByLabel("Copy link to this answer").click();
        assertThat(page.locator("[role=status]")).hasText("Copied.");
        assertThat(Embedded.ask(page, "pay").getByLabel("Copy link to this answer"))
                .hasCount(0);

        assertShows(copied(), EMBEDDED.server.origin());
        assertThat(CHROMIUM.complaints()).isEmpty();
    }

    @Test
    void beginsTheExamplesOnThePageItself() {
        EMBEDDED.server.serve(Library.KNOWLEDGE);
        page.navigate(EMBEDDED.server.origin() + "/");

        page.locator(".examples a").first().click();

        assertThat(page.locator(".turn")).isVisible();
        assertThat(page.locator("#landing")).hasCount(0);
        assertThat(page.locator("#q")).isFocused();
        assertThat(page).hasURL(EMBEDDED.server.origin() + "/");
    }

    private void assertShows(String address, String origin) {
        assertThat(address).startsWith(origin + "/answers/");
        page.navigate(address);
        assertThat(page.locator("h1")).hasText("bees?");
        page.locator(".cite").first().click();
        assertThat(page.locator(".sources li:target blockquote")).hasText("A beekeeper looks after colonies of bees.");
        page.locator(".sources li:target .origin a").click();
        assertThat(page.locator("mark")).hasText("A beekeeper looks after colonies of bees.");
        page.goBack();
        page.goBack();
    }

    private String copied() {
        return String.valueOf(page.evaluate("navigator.clipboard.readText()"));
    }
}
