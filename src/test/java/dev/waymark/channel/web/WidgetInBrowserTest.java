package dev.waymark.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.waymark.answer.Citation;
import dev.waymark.chat.Reply;
import dev.waymark.chat.ScriptedChat;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The chat as people use it. */
class WidgetInBrowserTest {
    @TempDir
    private static Path folder;

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    private static final Embedded EMBEDDED = new Embedded();

    private final Page page = CHROMIUM.page();

    @BeforeAll
    static void compare() {
        EMBEDDED.server.serve(Crafts.in(folder));
        EMBEDDED.server.chat.on(
                "sides",
                ScriptedChat.reply(
                        new Reply.Compared(Lines.ANSWER, EMBEDDED.server.compare("baker", "confectioner", "brewer"))));
        EMBEDDED.server.serve(Library.KNOWLEDGE);
    }

    @Test
    void leadsFromANumberToTheHighlightedWords() {
        Embedded.open(page, EMBEDDED.page("en", ""));
        Locator turn = Embedded.ask(page, "bees");
        Citation citation = Lines.ANSWER.citations().get(1);

        turn.locator(".cite").nth(1).click();
        Locator quote = page.locator(".quote");
        assertThat(quote.locator(".heading")).hasText("What does a beekeeper do?");
        assertThat(quote.locator("blockquote")).hasText(citation.quote());
        assertThat(quote.locator(".origin")).hasText("Keeping bees · The Bee Journal · 2024-05");
        assertThat(quote.locator(".based")).hasText("Based on: The Hive Book · Apiary Press · 2024");
        assertThat(quote.locator(".based a")).hasCount(0);
        Page article =
                page.waitForPopup(() -> quote.getByText("Open in the article").click());

        assertThat(article.locator("mark")).hasText(citation.quote());
        assertThat(CHROMIUM.complaints()).isEmpty();
    }

    @Test
    void holdsAWholeConversationByKeyboardAlone() {
        page.navigate(EMBEDDED.page("en", "data-suggestions='bees | pay'"));
        assertThat(page.locator(".launcher")).isVisible();
        press("Tab", "Enter");
        assertThat(Embedded.box(page)).isFocused();
        press("Shift+Tab");
        assertThat(page.locator(".log .chip").last()).isFocused();
        press("Shift+Tab", "Enter");
        assertThat(page.locator(".turn .actions")).isVisible();

        page.locator(".turn .cite").first().focus();
        press("Enter");
        assertThat(page.locator(".quote")).isFocused();
        press("Tab", "Tab");
        assertThat(page.locator(".ways a").first()).isFocused();
        press("Escape");
        assertThat(page.locator(".quote")).isHidden();
        assertThat(page.locator(".turn .cite").first()).isFocused();

        Embedded.box(page).focus();
        page.keyboard().type("which");
        press("Shift+Enter", "Backspace", "Enter");
        assertThat(page.locator(".turn").last().locator(".chip"))
                .hasText(new String[] {"Understood as: As you say.", "Beekeeper", "Pilot"});
        page.locator(".understood").last().focus();
        press("Enter");
        assertThat(Embedded.box(page)).isFocused();
        assertThat(Embedded.box(page)).hasValue("As you say.");
        page.locator(".menu summary").focus();
        press("Enter", "Escape");
        assertThat(page.locator(".menu summary")).isFocused();
        press("Escape");
        assertThat(page.locator(".panel")).isHidden();
        assertThat(page.locator(".launcher")).isFocused();
        assertThat(CHROMIUM.complaints()).isEmpty();
    }

    @Test
    void showsAComparisonOnAPhone() {
        Embedded.show(page, 360, 740, ColorScheme.LIGHT);
        Embedded.open(page, EMBEDDED.page("en", ""));
        Locator turn = Embedded.ask(page, "sides");

        turn.locator(".sides summary").press("Enter");
        Locator cells = turn.getByRole(AriaRole.ROW).nth(1).locator("td");
        assertThat(cells).hasCount(3);
        assertThat(cells.first().locator("b")).hasText("Baker");
        assertThat(cells.nth(1).boundingBox().y).isGreaterThan(cells.first().boundingBox().y);
        assertThat(page.evaluate("document.querySelector('waymark-chat').shadowRoot.querySelector('.log').scrollWidth"))
                .isEqualTo(page.evaluate(
                        "document.querySelector('waymark-chat').shadowRoot.querySelector('.log').clientWidth"));
        cells.first().locator(".cite").first().click();
        assertThat(page.locator(".quote blockquote")).containsText("A baker makes bread");
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Embedded.show(page, 360, 740, scheme);
            Chromium.assertAccessible(page);
        }
        assertThat(turn.getByText("Open the table on a page of its own"))
                .hasAttribute("href", EMBEDDED.server.origin() + "/compare?role=baker&role=confectioner&role=brewer");
    }

    private void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }
}
