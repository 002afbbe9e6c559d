package dev.waymark.channel.slack.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The manifest asks for what the bot needs, and for no more. */
class ManifestTest {
    private final JsonNode manifest = new YAMLMapper().readTree(Path.of("src/main/resources/slack/manifest.yaml"));

    @Test
    void asksForTheScopesThatAreChecked() {
        assertThat(manifest.at("/oauth_config/scopes/bot").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(Checkup.SCOPES);
    }

    @Test
    void hasEverythingSentToWhereTheBotListens() {
        assertThat(manifest.findValuesAsString("request_url"))
                .hasSize(2)
                .allMatch(url -> url.endsWith("/slack/events"));
        assertThat(manifest.at("/features/slash_commands/0/url").asString()).endsWith("/slack/events");
        assertThat(manifest.at("/features/agent_view").isObject()).isTrue();
    }
}
