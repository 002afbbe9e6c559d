package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebSettingsTest {
    @Test
    void takesOriginsAsBrowsersSendThem() {
        assertThat(settings(
                                " https://Shop.Example:443 ",
                                "http://localhost:3000",
                                "http://a.example:80",
                                "http://[::1]:443")
                        .allowedOrigins())
                .containsExactly(
                        "https://shop.example", "http://localhost:3000", "http://a.example", "http://[::1]:443");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "shop.example",
                "https://shop.example/",
                "https://*.example",
                "https://a.example/x",
                "ftp://a.example",
                "null",
                "https://",
                "https://a.example:port"
            })
    void refusesWhatIsNoOrigin(String entry) {
        assertThatThrownBy(() -> settings(entry))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("waymark.web.allowed-origins")
                .hasMessageContaining("'" + entry + "'");
    }

    @Test
    void refusesAStreamThatNeverRests() {
        assertThatThrownBy(() -> new WebSettings(List.of(), Duration.ZERO))
                .hasMessageContaining("waymark.web.keep-alive");
    }

    private static WebSettings settings(String... origins) {
        return new WebSettings(List.of(origins), Duration.ofSeconds(10));
    }
}
