package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApiPageTest {
    @Test
    void showsWhatTheDescriptionSays() {
        try (WebServer server = WebServer.start()) {
            String page = server.get("/api").body();

            new ApiDescription(server.get("/openapi.json").body())
                    .operations()
                    .forEach(operation -> assertThat(page).contains("<code>" + operation + "</code>"));
            assertThat(page)
                    .contains("<h3 id=\"Citation\">Citation</h3>", "href=\"#Citation\"", "event: understood")
                    .contains("<link rel=\"stylesheet\" href=\"/page/api.css\">")
                    .doesNotContain("<script");
            assertThat(server.get("/").body()).contains("<a href=\"/api\">API</a>");
        }
    }

    @Nested
    class InBrowser {
        @RegisterExtension
        static final Chromium CHROMIUM = new Chromium();

        @Test
        void isAccessible() {
            try (WebServer server = WebServer.start()) {
                Page page = CHROMIUM.page();
                page.navigate(server.origin() + "/api");

                Chromium.assertAccessible(page);
                assertThat(CHROMIUM.complaints()).isEmpty();
            }
        }
    }
}
