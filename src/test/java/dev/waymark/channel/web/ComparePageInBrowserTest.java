package dev.waymark.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparePageInBrowserTest {
    private static final String TABLE = "/compare?role=baker&role=confectioner&role=brewer";

    @TempDir
    private static Path folder;

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    private static final WebServer SERVER = WebServer.start();

    private final Page page = CHROMIUM.page();

    @BeforeAll
    static void serve() {
        SERVER.serve(Crafts.in(folder));
    }

    @Test
    void picksRolesByKeyboardAlone() {
        open("/compare", 1280, ColorScheme.LIGHT);
        Locator box = page.locator("#role");
        box.focus();

        type("pastry");
        assertThat(page.locator("[role=option]")).hasText("Confectioner pastry cook");
        press("ArrowDown");
        assertThat(box).hasAttribute("aria-activedescendant", "match-0");
        press("Enter");
        assertThat(page.locator(".chips li span")).hasText("Confectioner");
        assertThat(box).hasAttribute("aria-expanded", "false");

        press("ArrowUp");
        assertThat(page.locator("[aria-selected=true]")).hasText("Brewer");
        press("Escape");
        assertThat(page.locator("#matches")).isHidden();
        type("bre");
        press("Enter");
        press("Backspace");
        assertThat(page.locator(".chips li")).hasCount(1);

        type("ba");
        press("Enter");
        press("Enter");
        assertThat(page).hasURL(SERVER.origin() + "/compare?role=Confectioner&role=Baker&role=");
        assertThat(page.locator("caption")).hasText("Confectioner and baker, aspect by aspect");
        assertThat(CHROMIUM.complaints()).isEmpty();
    }

    @Test
    void removesARoleByItsChip() {
        open(TABLE, 1280, ColorScheme.LIGHT);

        page.getByLabel("Remove Confectioner").press("Enter");

        assertThat(page.locator(".chips li span")).hasText(new String[] {"Baker", "Brewer"});
        assertThat(page.locator("#role")).isFocused();
    }

    @Test
    void foldsAnAspect() {
        open(TABLE, 1280, ColorScheme.LIGHT);
        Locator tools = page.locator("tbody", new Page.LocatorOptions().setHasText("Bakematic"));

        tools.locator("summary").press("Enter");

        assertThat(tools.getByText("A baker uses two tools")).isHidden();
        assertThat(tools.locator(".named").first()).isHidden();
    }

    @Test
    void leadsFromACellToTheArticle() {
        open(TABLE, 1280, ColorScheme.LIGHT);

        page.locator("td .cite").first().click();
        Locator source = page.locator(".sources li:target");
        String quote = source.locator("blockquote").textContent();
        source.locator("a").first().click();

        assertThat(page.locator("mark")).hasText(quote);
    }

    @Test
    void putsTheTableOnTheClipboardAsTableAndAsText() {
        open(TABLE + "&aspect=tools", 1280, ColorScheme.LIGHT);

        page.locator("#copy-table").click();
        assertThat(page.locator("#status")).hasText("The table is copied.");

        assertThat(clipboard("text/plain"))
                .startsWith("Aspect\tBaker\tConfectioner\tBrewer\n")
                .contains("\nTools\tA baker uses two tools: Bakematic and Finegram. [")
                .contains("\n[1] Crafts");
        assertThat(clipboard("text/html"))
                .contains("<th scope=\"row\">Tools</th>", "href=\"" + SERVER.origin() + "/articles/crafts#c")
                .doesNotContain("class=", "role=", "<details");
        page.locator("#copy-link").click();
        assertThat(page.locator("#status")).hasText("The link is copied.");
        assertThat(clipboard("text/plain")).isEqualTo(page.url());
    }

    @Test
    void fitsOnAPhone() {
        for (String path : new String[] {"/compare", TABLE}) {
            open(path, 360, ColorScheme.LIGHT);

            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
            Chromium.assertAccessible(page);
        }
        Locator cells = page.locator("tbody >> nth=0").locator("td");
        assertThat(cells.nth(1).boundingBox().y).isGreaterThan(cells.nth(0).boundingBox().y);
    }

    @Test
    void worksWithoutColumnsGettingOutOfSight() {
        open(TABLE, 1280, ColorScheme.LIGHT);

        page.locator("tbody >> nth=9").scrollIntoViewIfNeeded();
        page.mouse().wheel(0, 400);

        assertThat(page.locator("thead th").first()).isInViewport();
    }

    @Test
    void printsWithoutControls() {
        open(TABLE, 794, ColorScheme.DARK);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".printed")).containsText("Crafts");
        for (String hidden : new String[] {"header", "#pick", ".take", "#advert", ".sources"}) {
            assertThat(page.locator(hidden).first()).isHidden();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void isAccessible(ColorScheme scheme) {
        open("/compare", 1280, scheme);
        Chromium.assertAccessible(page);
        page.locator("#role").press("ArrowDown");
        Chromium.assertAccessible(page);
        page.navigate(SERVER.origin() + TABLE);
        Chromium.assertAccessible(page);
        page.navigate(SERVER.origin() + "/compare?role=bakker&role=brewer");
        Chromium.assertAccessible(page);
        match();
        Chromium.assertAccessible(page);
    }

    @Test
    void runsNothingOfWhatIsAskedOrPasted() {
        open("/compare?role=baker&role=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", 1280, ColorScheme.LIGHT);
        page.onDialog(dialog -> {
            throw new AssertionError("a script of the request ran");
        });

        assertThat(page.locator(".chips li span").last()).hasText("\"><img src=x onerror=alert(1)>");
        match();

        assertThat(page.locator("#match q").last()).containsText("<img src=x onerror=\"alert(1)\">");
        assertThat(page.locator("main img")).hasCount(0);
        CHROMIUM.complaints();
    }

    private void match() {
        page.navigate(SERVER.origin() + "/compare");
        page.locator("textarea").fill(Crafts.ADVERT);
        page.locator("#advert button").click();
        assertThat(page.locator("#match summary").first()).containsText("Baker");
    }

    private void open(String path, int width, ColorScheme scheme) {
        page.setViewportSize(width, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.navigate(SERVER.origin() + path);
        assertThat(page.locator("#role")).isVisible();
    }

    private void type(String text) {
        page.keyboard().type(text);
    }

    private void press(String key) {
        page.keyboard().press(key);
    }

    private String clipboard(String type) {
        return String.valueOf(page.evaluate(
                "async (type) => (await (await navigator.clipboard.read())[0].getType(type)).text()", type));
    }
}
