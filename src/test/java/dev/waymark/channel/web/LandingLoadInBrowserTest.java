package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page costs whoever opens it, as the browser itself counts. */
class LandingLoadInBrowserTest {
    private static final String OBSERVE = """
            window.shifted = 0;
            new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { shifted += value; }))
              .observe({ type: 'layout-shift', buffered: true });
            """;

    private static final String COUNT = """
            () => {
              const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
              return {
                requests: entries.length,
                bytes: entries.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
                foreign: entries.filter(({ name }) => !name.startsWith(location.origin)).map(({ name }) => name),
                painted: performance.getEntriesByName('first-contentful-paint').length,
                shifted,
              };
            }""";

    @TempDir
    private static Path folder;

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    private static final WebServer SERVER = WebServer.start();

    @BeforeAll
    static void serve() {
        SERVER.serve(Faces.knowledge(folder));
    }

    /** Compressed, everything included; the icon counts twice, in the page and in its tab. */
    @ParameterizedTest
    @CsvSource({"/, 13, 10500", "/roles/cooper, 5, 6000", "/articles/cooper, 6, 6500", "/roles, 4, 4000"})
    @SuppressWarnings("unchecked")
    void isLittleAndMovesNothing(String path, int requests, int bytes) {
        Page page = CHROMIUM.page();
        page.addInitScript(OBSERVE);
        Embedded.show(page, 360, 740, ColorScheme.LIGHT);
        page.navigate(SERVER.origin() + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);

        Map<String, Object> counted = (Map<String, Object>) page.evaluate(COUNT);

        assertThat(counted)
                .containsEntry("requests", requests)
                .containsEntry("foreign", List.of())
                .containsEntry("painted", 1)
                .containsEntry("shifted", 0)
                .hasEntrySatisfying("bytes", sent -> assertThat((int) sent).isLessThanOrEqualTo(bytes));
        assertThat(page.context().cookies()).isEmpty();
    }
}
