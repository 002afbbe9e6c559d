package dev.waymark.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.waymark.chat.ChatListener;
import dev.waymark.chat.Reply;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WidgetStreamInBrowserTest {
    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    private static final Embedded EMBEDDED = new Embedded();

    private final Page page = CHROMIUM.page();
    private final Semaphore next = new Semaphore(0);
    private final CountDownLatch left = new CountDownLatch(1);

    @BeforeEach
    void learn() {
        EMBEDDED.server.chat.on("slowly", this::slowly);
        Embedded.open(page, EMBEDDED.page("en", ""));
    }

    @Test
    void showsSourcesFirstAndSentencesAsTheyCome() {
        Locator turn = begin("slowly");

        assertThat(turn.locator(".progress")).hasText("Reading: Keeping bees");
        assertThat(turn.locator(".answer")).hasAttribute("aria-busy", "true");
        Chromium.assertAccessible(page);
        next.release();
        assertThat(turn.locator(".answer .cite")).hasText("1");
        turn.locator(".answer .cite").click();
        assertThat(page.locator(".quote blockquote")).hasText("A beekeeper looks after colonies of bees.");
        page.keyboard().press("Escape");
        next.release(3);

        assertThat(turn.locator(".answer li")).hasCount(2);
        assertThat(turn.locator("[aria-busy]")).hasCount(0);
        assertThat(page.locator("[role=status]"))
                .hasText("Answer: A beekeeper looks after colonies of bees. The work is <b>seasonal</b> [1]."
                        + " a steady hand, even when 60,000 bees are near Find a mentor. Sources: 4");
    }

    @Test
    void stopsAlsoTheServer() throws InterruptedException {
        Locator turn = begin("slowly");
        next.release();
        assertThat(turn.locator(".answer .cite")).hasText("1");

        page.getByLabel("Stop").click();
        assertThat(turn.locator(".note")).hasText("Stopped.");
        assertThat(Embedded.box(page)).isFocused();
        next.release(1_000);

        assertThat(left.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(turn.locator(".answer")).containsText("colonies of bees");
        turn.getByText("Try again").click();
        assertThat(page.locator(".turn .answer li")).hasCount(2);
        assertThat(page.locator(".turn")).hasCount(1);
    }

    @Test
    void beginsABrokenStreamOnceMore() {
        cut(1);
        Locator turn = begin("bees");
        assertThat(turn.locator(".progress")).hasText("The connection broke. Trying once more …");
        assertThat(turn.locator(".answer li")).hasCount(2);
        assertThat(turn.locator(".cite").first()).hasText("1");

        cut(2);
        Locator broken = begin("bees");
        assertThat(broken.locator(".note")).hasText("The connection broke.");
        broken.getByText("Try again").click();
        assertThat(page.locator(".turn").last().locator(".answer li")).hasCount(2);
    }

    @Test
    void doesNotAskTwiceWhatWasAnsweredUnheard() {
        Embedded.ask(page, "pay");
        page.route("**/api/chat", route -> {
            EMBEDDED.server.postJson("/api/chat", route.request().postData());
            route.abort();
        });

        Locator turn = Embedded.ask(page, "bees");

        assertThat(turn.locator(".answer li")).hasCount(2);
        page.unroute("**/api/chat");
        page.reload();
        assertThat(page.locator(".turn")).hasCount(2);
        CHROMIUM.complaints();
    }

    @Test
    void saysThatItIsOfflineAndWhenItIsNotAnyMore() {
        page.context().setOffline(true);
        assertThat(page.locator(".offline")).isVisible();
        Locator turn = Embedded.ask(page, "bees");
        assertThat(turn.locator(".note")).hasText("You are offline. Ask again when you are connected.");

        page.context().setOffline(false);
        assertThat(page.locator(".offline")).isHidden();
        assertThat(page.locator("[role=status]")).hasText("You are connected again.");
        turn.getByText("Try again").click();
        assertThat(page.locator(".turn .answer li")).hasCount(2);
        // The browser itself writes down failed requests, here and below.
        CHROMIUM.complaints();
    }

    @Test
    void saysHowLongALimitLasts() {
        page.route(
                "**/api/chat",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(429)
                        .setContentType("application/problem+json")
                        .setHeaders(Map.of(
                                "Retry-After", "2",
                                "Access-Control-Allow-Origin", EMBEDDED.site.origin(),
                                "Access-Control-Expose-Headers", "Retry-After"))
                        .setBody("{\"title\": \"Too many requests\", \"status\": 429}")));
        Locator turn = Embedded.ask(page, "bees");
        assertThat(turn.locator(".note")).hasText("That was too many questions at once. You can ask again in 2 s.");
        assertThat(turn.getByText("Try again")).isHidden();

        page.unroute("**/api/chat");
        turn.getByText("Try again").click();
        assertThat(page.locator(".turn .answer li")).hasCount(2);
        CHROMIUM.complaints();
    }

    @Test
    void saysThatSomethingWentWrong() {
        for (String question : List.of("fault", "late fault")) {
            assertThat(Embedded.ask(page, question).locator(".note"))
                    .hasText("Something went wrong here. Asking again may help.");
        }
        CHROMIUM.complaints();
    }

    @Test
    void keepsAQuestionThatTheReaderLeft() {
        begin("slowly");
        page.reload();
        next.release(4);

        assertThat(page.locator(".turn .note")).hasText("Not finished when the page was left.");
        page.locator(".turn").getByText("Try again").click();
        next.release(4);
        assertThat(page.locator(".turn .answer li")).hasCount(2);
    }

    private Locator begin(String question) {
        int before = page.locator(".turn").count();
        Embedded.box(page).fill(question);
        Embedded.box(page).press("Enter");
        return page.locator(".turn").nth(before);
    }

    /** Has streams end after their first event. */
    private void cut(int times) {
        page.route(
                "**/api/chat",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/event-stream")
                        .setHeaders(Map.of("Access-Control-Allow-Origin", EMBEDDED.site.origin()))
                        .setBody("event: understood\ndata: {\"understoodAs\": \"Bees?\"}\n\n")),
                new Page.RouteOptions().setTimes(times));
    }

    /** Says a sentence for each permit. */
    private Reply slowly(ChatListener listener) {
        listener.understood("What does a beekeeper do?", List.of(), List.of());
        listener.sources(Lines.ANSWER.citations());
        try {
            for (var sentence : Lines.ANSWER.sentences()) {
                next.acquire();
                listener.sentence(
                        sentence,
                        Lines.ANSWER.citations().stream()
                                .filter(citation -> sentence.citations().getFirst() == citation.number())
                                .toList());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (ClientGoneException e) {
            left.countDown();
            throw e;
        }
        return new Reply.Answered(Lines.ANSWER);
    }
}
