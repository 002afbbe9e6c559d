package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.waymark.answer.Citation;
import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

class PagesInBrowserTest {
    private static final File CHROMIUM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");

    private static WebServer server;
    private static ChromeDriver browser;

    @BeforeAll
    static void open() {
        boolean present = CHROMIUM.canExecute() && DRIVER.canExecute();
        assumeTrue(
                present || System.getenv("CI") != null,
                "SKIPPED: the pages are not tried in a browser, for there is no " + CHROMIUM + " with " + DRIVER);
        server = WebServer.start();
        Lines.learn(server.chat);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER)
                        .usingAnyFreePort()
                        .build(),
                options());
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void showsAnAnswerAndLeadsToTheWordsItRestsOn() {
        for (Citation citation : Lines.ANSWER.citations()) {
            ask("bees");
            WebElement source =
                    browser.findElements(By.cssSelector(".sources li")).get(citation.number() - 1);
            assertThat(source.findElement(By.tagName("blockquote")).getDomProperty("textContent"))
                    .isEqualTo(citation.quote());

            source.findElement(By.cssSelector(".origin a")).click();
            await("document.querySelector('mark') !== null");

            assertThat(highlighted()).isEqualTo(citation.quote().replace("\n- ", "|"));
            assertThat(isInView()).isTrue();
        }
        assertThat(complaints()).isEmpty();
    }

    @Test
    void showsWhatComesAsText() {
        ask("bees");

        assertThat(browser.findElement(By.cssSelector(".answer")).getText()).isEqualTo("""
                        A beekeeper looks after colonies of bees. [1] The work is <b>seasonal</b> [1]. [2]
                        a steady hand, even when 60,000 bees are near [3] [1]
                        Find a mentor. [4]""");
        assertThat(browser.findElement(By.cssSelector(".answer li .cite")).getText())
                .isEqualTo("[3]");
        assertThat(browser.findElements(By.cssSelector(".based a"))).isEmpty();
    }

    @Test
    void continuesTheConversationBySuggestions() {
        ask("bees");
        browser.findElement(By.cssSelector(".suggestions a")).click();
        await("document.querySelectorAll('.turn').length === 2 && !document.querySelector('[aria-busy]')");

        String id = browser.findElement(By.id("conversation")).getDomProperty("value");
        assertThat(server.chat.conversation(Objects.requireNonNull(id))).hasSize(2);
        assertThat(browser.switchTo().activeElement().getDomProperty("id")).isEqualTo("q");
    }

    @Test
    void saysWhatWentWrong() {
        ask("fault");
        assertThat(browser.findElement(By.cssSelector(".note")).getText()).contains("Something went wrong");
        ask("late fault");
        assertThat(browser.findElement(By.cssSelector(".note")).getText()).contains("Something went wrong");
        ask("pay");
        assertThat(browser.findElement(By.cssSelector(".note")).getText())
                .isEqualTo("The articles don't say that about *bees*.");
        complaints();
    }

    @Test
    void followsTheAddressToAnotherSpan() {
        browser.get(server.origin()
                + Links.to(Library.ARTICLE, Lines.ANSWER.citations().getFirst().offsets()));
        await("document.querySelector('mark') !== null");
        String first = highlighted();

        Citation next = Lines.ANSWER.citations().get(2);
        browser.executeScript(
                "location.hash = arguments[0]",
                "#c%d-%d".formatted(next.offsets().start(), next.offsets().end()));
        await("document.querySelector('mark').textContent !== " + quoted(first));

        assertThat(highlighted()).isEqualTo(next.quote());
        assertThat(isInView()).isTrue();
        browser.executeScript("location.hash = '#c5-2'");
        await("document.querySelector('mark') === null");
        assertThat(browser.findElement(By.id("text")).getText()).contains(first, next.quote());
        assertThat(complaints()).isEmpty();
    }

    private static void ask(String question) {
        browser.get(server.origin() + "/");
        browser.findElement(By.id("q")).sendKeys(question, Keys.ENTER);
        await("document.querySelector('.turn') && !document.querySelector('[aria-busy]')");
    }

    private static void await(String condition) {
        new WebDriverWait(browser, Duration.ofSeconds(10))
                .until(_ -> Boolean.TRUE.equals(browser.executeScript("return Boolean(" + condition + ")")));
    }

    private static String highlighted() {
        return browser.findElements(By.tagName("mark")).stream()
                .map(mark -> Objects.requireNonNull(mark.getDomProperty("textContent")))
                .collect(Collectors.joining("|"));
    }

    private static boolean isInView() {
        return Boolean.TRUE.equals(browser.executeScript("""
                        return [...document.querySelectorAll('mark')].every((mark) => {
                          const box = mark.getBoundingClientRect();
                          return box.top >= 0 && box.bottom <= innerHeight && box.height > 0;
                        });"""));
    }

    /** What the browser wrote to its console since the last look. */
    private static List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    private static String quoted(String text) {
        return WebServer.JSON.writeValueAsString(text);
    }

    private static ChromeOptions options() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        return options;
    }
}
