package dev.waymark.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WidgetAccessInBrowserTest {
    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    private static final Embedded EMBEDDED = new Embedded();

    private final Page page = CHROMIUM.page();

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 360, 740", "DARK, 320, 480"})
    void isAccessibleInEveryState(ColorScheme scheme, int width, int height) {
        Embedded.show(page, width, height, scheme);
        page.navigate(EMBEDDED.page("en", "data-suggestions='bees' data-privacy='https://example.org/privacy'"));
        assertThat(page.locator(".launcher")).isVisible();
        Chromium.assertAccessible(page);
        page.locator(".launcher").click();
        assertThat(page.locator(".log .chip")).isVisible();
        Chromium.assertAccessible(page);

        Locator turn = Embedded.ask(page, "bees");
        Chromium.assertAccessible(page);
        turn.locator(".sources summary").click();
        turn.getByLabel("Not helpful").click();
        turn.locator(".cite").first().click();
        Chromium.assertAccessible(page);
        page.keyboard().press("Escape");

        for (String question : new String[] {"pay", "which", "late fault", "hello"}) {
            Embedded.ask(page, question);
            Chromium.assertAccessible(page);
        }
        page.locator(".menu summary").click();
        Chromium.assertAccessible(page);
        page.locator(".menu").getByText("Delete my conversation").click();
        page.context().setOffline(true);
        Embedded.ask(page, "bees");
        Chromium.assertAccessible(page);
        page.context().setOffline(false);
        CHROMIUM.complaints();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 640})
    void fitsNarrowAndEnlargedWindows(int width) {
        // A window of 1280 by 720, enlarged to 200 %, has 640 by 360.
        Embedded.show(page, width, 360, ColorScheme.LIGHT);
        Embedded.open(page, EMBEDDED.page("en", ""));
        Embedded.ask(page, "bees");

        var panel = page.locator(".panel").boundingBox();
        var box = Embedded.box(page).boundingBox();
        assertThat(panel.width).isEqualTo(width);
        assertThat(box.y + box.height).isLessThanOrEqualTo(360);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        assertThat(page.evaluate("""
                        () => [...document.querySelector('waymark-chat').shadowRoot.querySelectorAll('.log, .panel')]
                          .every((part) => part.scrollWidth <= part.clientWidth)""")).isEqualTo(true);
    }

    @Test
    void hasTargetsThatCanBeHit() {
        Embedded.open(page, EMBEDDED.page("en", "data-suggestions='bees'"));
        Embedded.ask(page, "bees");

        assertThat(page.evaluate("""
                        () => [...document.querySelector('waymark-chat').shadowRoot.querySelectorAll('button, summary')]
                          .filter((target) => target.checkVisibility())
                          .map((target) => target.getBoundingClientRect())
                          .every(({ width, height }) => width >= 24 && height >= 24)""")).isEqualTo(true);
    }

    @Test
    void keepsTheFocusInAWindowOverTheWholeScreenAndGivesItBack() {
        Embedded.show(page, 360, 740, ColorScheme.LIGHT);
        Embedded.open(page, EMBEDDED.page("en", ""));
        for (int i = 0; i < 12; i++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("['WAYMARK-CHAT', 'BODY'].includes(document.activeElement.nodeName)"))
                    .isEqualTo(true);
        }

        page.keyboard().press("Escape");

        assertThat(page.locator(".launcher")).isFocused();
    }

    @Test
    void speaksTheLanguageOfThePage() {
        Embedded.open(page, EMBEDDED.page("ar-EG", ""));
        assertThat(page.locator(".header h2")).hasText("أسئلة عن المهن");
        Locator turn = Embedded.ask(page, "bees");

        assertThat(turn.locator(".answer span").first()).hasAttribute("lang", "en");
        assertThat(page.locator(".panel")).hasCSS("direction", "rtl");
        // The articles are in English, and so are their sentences.
        assertThat(turn.locator(".answer ul")).hasCSS("direction", "ltr");
        var panel = page.locator(".panel").boundingBox();
        assertThat(panel.x).isEqualTo(16);
        Chromium.assertAccessible(page);
        assertThat(CHROMIUM.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"de, Fragen zu Berufen", "zh-TW, 职业问答", "tlh, Ask about careers"})
    void fallsBackToEnglish(String language, String title) {
        page.navigate(EMBEDDED.page(language, "data-open"));

        assertThat(page.locator(".header h2")).hasText(title);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void takesTheThemeAndColourThatThePageWants(ColorScheme scheme) {
        Embedded.show(page, 1280, 800, scheme);
        Embedded.open(page, EMBEDDED.page("en", "data-theme='dark' data-colour='#ffd700' data-position='left'"));
        Embedded.ask(page, "bees");

        assertThat(page.locator(".panel")).hasCSS("background-color", "rgb(29, 36, 35)");
        assertThat(page.getByLabel("Send")).hasCSS("color", "rgb(0, 0, 0)");
        assertThat(page.locator(".panel").boundingBox().x).isEqualTo(16);
        Chromium.assertAccessible(page);
    }

    @Test
    void movesNothingForThoseWhoWantNoMotionAndKeepsEdgesInForcedColours() {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setReducedMotion(ReducedMotion.REDUCE)
                .setForcedColors(ForcedColors.ACTIVE));
        Embedded.open(page, EMBEDDED.page("en", ""));
        Locator turn = Embedded.ask(page, "bees");

        assertThat(page.evaluate("document.getAnimations().length")).isEqualTo(0);
        assertThat(turn.locator(".asked")).hasCSS("border-top-style", "solid");
        Chromium.assertAccessible(page);
    }
}
