package dev.waymark.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class AdminInBrowserTest {
    @TempDir
    private static Path folder;

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    private static final LateServer LATE = new LateServer(() -> folder);

    private final WebServer server = LATE.server();

    @BeforeAll
    static void fill() throws IOException {
        Files.writeString(folder.resolve("beekeeper.md"), "# Bees\n\nA beekeeper looks after colonies of bees.\n");
        AdminLedger.fill(LATE.server().ledger);
    }

    @Test
    void isAccessibleInLightAndDark() {
        Page page = CHROMIUM.page();
        page.navigate(server.origin() + "/admin/login?wrong");
        assertAccessible(page);
        signIn(page);
        for (String path : List.of("", "/articles", "/articles/file?name=beekeeper.md", "/coverage", "/answers")) {
            page.navigate(server.origin() + "/admin" + path);
            page.locator("details").all().forEach(details -> details.evaluate("it => { it.open = true; }"));
            assertAccessible(page);
        }

        page.setViewportSize(360, 700);
        page.navigate(server.origin() + "/admin/coverage");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        assertThat(page.locator("[role=status]")).hasText("You are signed out.");
        assertThat(CHROMIUM.complaints()).isEmpty();
    }

    private static void assertAccessible(Page page) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            Chromium.assertAccessible(page);
        }
    }

    @Test
    void addsReplacesAndDeletesByKeyboardAlone() throws IOException {
        Page page = CHROMIUM.page();
        page.navigate(server.origin() + "/admin/login");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        focus(page, "#password");
        page.keyboard().type(Curator.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Overview");
        page.navigate(server.origin() + "/admin/articles");
        focus(page, "summary");
        page.keyboard().press("Enter");

        choose(page, "apiarist.md", "# Hives\n\nAn apiarist builds hives.\n");
        focus(page, ".add button");
        page.keyboard().press("Enter");

        assertThat(page.locator("[role=status]")).containsText("in the folder");
        assertThat(folder.resolve("apiarist.md")).exists();
        awaitFile(page, "apiarist.md").click();
        choose(page, "other name.md", "# Hives\n\nAn apiarist builds many hives.\n");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Replace"))
                .press("Enter");
        assertThat(Files.readString(folder.resolve("apiarist.md"))).contains("many hives");

        page.navigate(server.origin() + "/admin/articles/file?name=apiarist.md");
        focus(page, "summary");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=status]")).containsText("gone from the folder");
        assertThat(folder.resolve("apiarist.md")).doesNotExist();
        assertThat(CHROMIUM.complaints()).isEmpty();
    }

    private void signIn(Page page) {
        page.navigate(server.origin() + "/admin/login");
        page.locator("#password").fill(Curator.PASSWORD);
        page.locator("#password").press("Enter");
        assertThat(page.locator("h1")).hasText("Overview");
    }

    private static void focus(Page page, String selector) {
        for (int i = 0; i < 60; i++) {
            if (Boolean.TRUE.equals(page.evaluate("it => document.activeElement.matches(it)", selector))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not lead to " + selector);
    }

    private static void choose(Page page, String name, String text) {
        page.locator("#file")
                .setInputFiles(new FilePayload(name, "text/markdown", text.getBytes(StandardCharsets.UTF_8)));
    }

    private Locator awaitFile(Page page, String name) {
        Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
        for (int i = 0; i < 100 && link.count() == 0; i++) {
            page.waitForTimeout(50);
            page.navigate(server.origin() + "/admin/articles");
        }
        return link;
    }
}
