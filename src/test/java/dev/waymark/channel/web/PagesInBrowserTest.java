package dev.waymark.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.waymark.answer.Citation;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PagesInBrowserTest {
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
    void showsAnAnswerAndLeadsToTheWordsItRestsOn() {
        for (Citation citation : Lines.ANSWER.citations()) {
            ask("bees");
            Locator source = page.locator(".sources li").nth(citation.number() - 1);
            assertThat(source.locator("blockquote").textContent()).isEqualTo(citation.quote());

            source.locator(".origin a").click();
            assertThat(page.locator("mark").first()).isVisible();

            assertThat(highlighted()).isEqualTo(citation.quote().replace("\n- ", "|"));
            assertThat(isInView()).isTrue();
        }
        assertThat(CHROMIUM.complaints()).isEmpty();
    }

    @Test
    void showsWhatComesAsText() {
        ask("bees");

        assertThat(page.locator(".answer p"))
                .hasText("A beekeeper looks after colonies of bees. [1] The work is <b>seasonal</b> [1]. [2]");
        assertThat(page.locator(".answer ul > li")).hasText("a steady hand, even when 60,000 bees are near [3] [1]");
        assertThat(page.locator(".answer ol > li")).hasText("Find a mentor. [4]");
        assertThat(page.locator(".answer li .cite").first()).hasText("[3]");
        assertThat(page.locator(".based a")).hasCount(0);
    }

    @Test
    void continuesTheConversationBySuggestions() {
        ask("bees");

        page.locator(".suggestions a").first().click();
        assertThat(page.locator(".turn")).hasCount(2);
        assertThat(page.locator("[aria-busy]")).hasCount(0);

        assertThat(SERVER.chat.conversation(page.locator("#conversation").inputValue()))
                .hasSize(2);
        assertThat(page.locator("#q")).isFocused();
    }

    @Test
    void saysWhatWentWrong() {
        ask("fault");
        assertThat(page.locator(".note")).containsText("Something went wrong");
        ask("late fault");
        assertThat(page.locator(".note")).containsText("Something went wrong");
        ask("pay");
        assertThat(page.locator(".note")).hasText("The articles don't say that about *bees*.");
        // The browser itself writes down the failed request.
        CHROMIUM.complaints();
    }

    @Test
    void followsTheAddressToAnotherSpan() {
        page.navigate(SERVER.origin()
                + Links.to(
                        Library.ARTICLE.id(),
                        Lines.ANSWER.citations().getFirst().offsets()));
        assertThat(page.locator("mark").first()).isVisible();
        String first = highlighted();

        Citation next = Lines.ANSWER.citations().get(2);
        follow("#c%d-%d".formatted(next.offsets().start(), next.offsets().end()));
        assertThat(page.locator("mark")).hasText(next.quote());

        assertThat(isInView()).isTrue();
        follow("#c5-2");
        assertThat(page.locator("mark")).hasCount(0);
        assertThat(page.locator("#text").textContent()).contains(first, next.quote());
        assertThat(CHROMIUM.complaints()).isEmpty();
    }

    private void ask(String question) {
        page.navigate(SERVER.origin() + "/");
        page.locator("#q").fill(question);
        page.locator("#q").press("Enter");
        assertThat(page.locator(".turn")).isVisible();
        assertThat(page.locator("[aria-busy]")).hasCount(0);
    }

    private void follow(String fragment) {
        page.evaluate("fragment => { location.hash = fragment; }", fragment);
    }

    private String highlighted() {
        List<String> marks = page.locator("mark").allTextContents();
        return String.join("|", marks);
    }

    private boolean isInView() {
        return Boolean.TRUE.equals(page.evaluate("""
                        () => [...document.querySelectorAll('mark')].every((mark) => {
                          const box = mark.getBoundingClientRect();
                          return box.top >= 0 && box.bottom <= innerHeight && box.height > 0;
                        })"""));
    }
}
