package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every reply says what it is and how it is encoded, and browsers take it for nothing else. */
class MediaTypesTest {
    @RegisterExtension
    private static final WebServer SERVER = WebServer.start();

    @BeforeAll
    static void learn() {
        Lines.learn(SERVER.chat);
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html;charset=UTF-8",
        "/nope, text/html;charset=UTF-8",
        "/widget.js, text/javascript;charset=UTF-8",
        "/widget/panel.css, text/css;charset=UTF-8",
        "/page/ask.js, text/javascript;charset=UTF-8",
        "/page/waymark.css, text/css;charset=UTF-8",
        "/widget/strings/en.json, application/json",
        "/openapi.json, application/json",
        "/api/roles, application/json",
        "/api/nope, application/problem+json",
        "/api/chat, application/problem+json",
        "/widget/nope.js, application/problem+json",
    })
    void sayWhatAReplyIs(String path, String type) {
        HttpResponse<String> response = SERVER.get(path);

        assertThat(response.headers().allValues("Content-Type")).containsExactly(type);
        assertThat(response.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    }

    /** A link to data that is opened as a page shows data. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/chat?message=%3Cscript%3Ealert(1)%3C/script%3E",
                "/api/chat?message=bees",
                "/api/articles/roles-beekeeper",
                "/api/articles/%3Cscript%3E",
                "/api/conversations/%3Cscript%3E",
                "/api/compare?role=%3Cscript%3E&role=b",
            })
    void makeNoPageOfData(String path) {
        HttpResponse<String> response = SERVER.get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

        assertThat(response.headers().firstValue("Content-Type").orElse("")).matches("application/(problem\\+)?json");
        assertThat(response.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    }

    @Test
    void sayWhatAStreamIs() {
        HttpResponse<String> response = SERVER.get("/api/chat?message=bees", "Accept", "text/event-stream");

        assertThat(response.headers().allValues("Content-Type")).containsExactly("text/event-stream;charset=UTF-8");
    }
}
