package dev.waymark.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SlackSettingsTest {
    @Test
    void isOffByDefault() {
        assertThat(bound(Map.of()).botToken()).isEmpty();
    }

    @Test
    void namesWhatIsMissing() {
        assertSentence(Map.of("bot-token", "xoxb-1"), "waymark.slack.signing-secret is missing");
        assertSentence(Map.of("signing-secret", "s"), "waymark.slack.bot-token is missing");
        assertSentence(Map.of("app-token", "xapp-1"), "waymark.slack.bot-token is missing");
    }

    @Test
    void tellsTokensApartWithoutShowingThem() {
        assertSentence(Map.of("bot-token", "xapp-1", "signing-secret", "s"), "bot-token must begin with xoxb-");
        assertSentence(Map.of("bot-token", "xoxb-1", "app-token", "hidden-1"), "app-token must begin with xapp-");
        assertThatThrownBy(() -> bound(Map.of("bot-token", "xoxb-1", "app-token", "hidden-1")))
                .rootCause()
                .hasMessageNotContaining("hidden-1");
    }

    @Test
    void refusesNumbersThatMeanNothing() {
        assertSentence(Map.of("queue", "0"), "waymark.slack.queue must be at least 1, got 0");
        assertSentence(Map.of("between-posts", "0s"), "must be more than 0");
        assertSentence(Map.of("stream-after", "-1s"), "waymark.slack.stream-after must not be negative");
        assertSentence(Map.of("end-within", "-1s"), "waymark.slack.end-within must not be negative");
        assertSentence(Map.of("api-url", "slack.com"), "waymark.slack.api-url must be an address");
        assertSentence(Map.of("api-url", "https://slack com"), "waymark.slack.api-url must be an address");
    }

    @Test
    void takesWhatIsWhole() {
        SlackSettings settings = bound(Map.of(
                "bot-token",
                "xoxb-1",
                "signing-secret",
                "secret",
                "api-url",
                "http://localhost:1/api",
                "channels",
                "C1"));

        assertThat(settings.apiUrl()).isEqualTo("http://localhost:1/api/");
        assertThat(settings.betweenPosts()).isEqualTo(Duration.ofSeconds(1));
        assertThat(settings.toString()).doesNotContain("xoxb-1", "secret");
    }

    private static void assertSentence(Map<String, String> properties, String sentence) {
        assertThatThrownBy(() -> bound(properties))
                .isInstanceOf(BindException.class)
                .rootCause()
                .hasMessageContaining(sentence);
    }

    private static SlackSettings bound(Map<String, String> properties) {
        var source = new MapConfigurationPropertySource();
        properties.forEach((name, value) -> source.put("waymark.slack." + name, value));
        return new Binder(source).bindOrCreate("waymark.slack", SlackSettings.class);
    }
}
