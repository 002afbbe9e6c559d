package dev.waymark.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page in every state, as different people meet it. */
class PagesForEverybodyInBrowserTest {
    /** So many on a page are tried. */
    private static final int STOPS = 40;

    @TempDir
    private static Path folder;

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    private static final WebServer SERVER = WebServer.start();

    private final Page page = CHROMIUM.page();

    @BeforeAll
    static void serve() {
        SERVER.serve(Faces.knowledge(folder));
        Lines.learn(SERVER.chat);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 320"})
    void haveNoBarriers(ColorScheme scheme, int width) {
        Embedded.show(page, width, 800, scheme);
        for (String address : Faces.addresses(SERVER)) {
            open(page, address);

            Chromium.assertAccessible(page);
        }
    }

    @Test
    void fitOnSmallScreens() {
        for (String address : Faces.addresses(SERVER)) {
            open(page, address);
            for (int width : new int[] {1280, 700, 360, 320}) {
                page.setViewportSize(width, 800);
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(address)
                        .isEqualTo(width);
            }
        }
    }

    @Test
    void haveNoBarriersWhereColoursAreForced() {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        for (String address : List.of("/", "/?q=bees", "/roles/cooper", "/articles/cooper#c0-30")) {
            open(page, address);

            Chromium.assertAccessible(page);
        }
    }

    @Test
    void showTheSameWhereNoScriptRuns() {
        Page plain = CHROMIUM.pageWithoutScripts();
        for (String address : Faces.addresses(SERVER)) {
            open(plain, address);

            assertThat(plain.locator("h1")).isVisible();
            assertThat(plain.locator("main").innerText()).as(address).hasSizeGreaterThan(30);
            assertThat(plain.locator("header nav a"))
                    .hasText(new String[] {"Ask", "Roles", "Compare", "Articles", "Embed"});
        }
        open(plain, "/");
        plain.locator("#q").fill("bees");
        plain.locator("#q").press("Enter");
        plain.locator(".share a").click();
        assertThat(plain.locator("blockquote").first()).hasText("A beekeeper looks after colonies of bees.");
        open(plain, "/articles/cooper");
        plain.locator(".cited a").first().click();
        assertThat(plain.locator("h1")).hasText("Cooper");
        open(plain, "/roles/baker");
        plain.locator("aside").getByText("Brewer").first().click();
        assertThat(plain.locator("h1")).hasText("Brewer");
    }

    /** Each stop has a mark that can be seen, and the first leads past the header. */
    @Test
    void canBeUsedByKeyboardAlone() {
        for (String address : List.of("/", "/roles/cooper", "/articles/cooper", "/?q=bees", "/roles")) {
            open(page, address);
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            assertThat(page.locator(".skip")).isInViewport();
            int links =
                    page.locator("a[href], button, input:not([type=hidden])").count();
            for (int i = 1; i < Math.min(links, STOPS); i++) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate("""
                        () => {
                          const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
                          const { width, height } = document.activeElement.getBoundingClientRect();
                          return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width > 0 && height > 0;
                        }""")).as(address + " stop " + i).isEqualTo(true);
            }
        }
        open(page, "/");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("#q")).isFocused();
    }

    @Test
    void arePrintedWithoutWhatOnlyAScreenNeeds() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        for (String address : Faces.addresses(SERVER)) {
            open(page, address);

            assertThat(page.locator("header")).isHidden();
            assertThat(page.locator("footer")).isHidden();
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .as(address)
                    .isEqualTo("rgb(255, 255, 255)");
        }
    }

    @Test
    void makeNoComplaints() {
        CHROMIUM.complaints();
        for (String address : Faces.addresses(SERVER)) {
            int status = SERVER.get(address.replaceAll("#.*", "")).statusCode();
            open(page, address);

            // Of a page that is not there the browser itself complains.
            List<String> complaints = CHROMIUM.complaints();
            assertThat(complaints).as(address).hasSize(status < 400 ? 0 : 1);
        }
    }

    private static void open(Page page, String address) {
        page.navigate("about:blank");
        page.navigate(SERVER.origin() + address);
    }
}
