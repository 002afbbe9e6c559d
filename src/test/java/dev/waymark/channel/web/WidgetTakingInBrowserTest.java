package dev.waymark.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.waymark.chat.Feedback;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people tell the chat of an answer, and what they take with them. */
class WidgetTakingInBrowserTest {
    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    private static final Embedded EMBEDDED = new Embedded();

    private final Page page = CHROMIUM.page();

    @Test
    void takesWhatAPersonThinksOfAnAnswer() {
        Embedded.open(page, EMBEDDED.page("en", ""));
        Locator turn = Embedded.ask(page, "bees");

        turn.getByLabel("Not helpful").press("Enter");
        page.keyboard().type("too short");
        turn.getByText("Send reason").press("Enter");

        String id = String.valueOf(page.evaluate("JSON.parse(localStorage.getItem('waymark:conversation')).id"));
        String turnId = EMBEDDED.server.chat.conversation(id).getFirst().turnId();
        Optional<Feedback> told = Optional.of(new Feedback(Feedback.Rating.DOWN, "too short"));
        page.waitForCondition(() -> EMBEDDED.server.chat.feedback(turnId).equals(told));
        assertThat(page.locator("[role=status]")).hasText("Thank you for telling.");
    }

    @Test
    void givesAnswersToTakeAway() throws IOException {
        Embedded.open(page, EMBEDDED.page("en", "data-title='Bees & *more*'"));
        Locator turn = Embedded.ask(page, "bees");

        turn.getByLabel("Copy with sources").click();
        assertThat(page.locator("[role=status]")).hasText("Copied.");
        String copied = String.valueOf(page.evaluate("navigator.clipboard.readText()"));
        Download download = page.waitForDownload(() -> menu("Download as Markdown"));

        assertThat(copied)
                .contains("The work is \\<b>seasonal\\</b> \\[1\\]. [2]")
                .contains(
                        "\\[1\\] Keeping bees · The Bee Journal · 2024-05 <" + EMBEDDED.server.origin() + "/articles/");
        assertThat(Files.readString(download.path()))
                .startsWith("# Bees \\& \\*more\\*\n\n## bees\n\n")
                .contains(copied);
        assertThat(CHROMIUM.complaints()).isEmpty();
    }

    private void menu(String entry) {
        page.locator(".menu summary").click();
        page.locator(".menu").getByText(entry).click();
    }
}
