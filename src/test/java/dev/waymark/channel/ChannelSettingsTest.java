package dev.waymark.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelSettingsTest {
    private static final LimitSettings LIMIT =
            new LimitSettings(5_000, 50, 10_000, null, 64, 16, Duration.ofSeconds(10), 256);

    @Test
    void takesNetworksAndSingleAddressesForTrustedProxies() {
        assertThat(settings(List.of("10.0.0.0/8", " 192.0.2.7", "fd00::/8"), null)
                        .trustedProxies())
                .containsExactly("10.0.0.0/8", "192.0.2.7/32", "fd00::/8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", ""})
    void refusesWhatIsNoNetwork(String network) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(List.of(network), null))
                .withMessage("waymark.channel.trusted-proxies must be networks such as 10.0.0.0/8, got '%s'", network);
    }

    @Test
    void knowsWhereTheServiceIsFound() {
        PublicAddress address = new PublicAddress(List.of(), URI.create("https://Ask.example:8443/waymark/"));

        assertThat(address.prefix()).contains("https://Ask.example:8443/waymark");
        assertThat(address.origin()).contains("https://ask.example:8443");
        assertThat(new PublicAddress(List.of(), URI.create("https://ask.example:443")).origin())
                .contains("https://ask.example");
        assertThat(new PublicAddress(List.of(), null).prefix()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ask.example",
                "ftp://ask.example",
                "https://a@ask.example",
                "https:///x",
                "https://ask.example?a"
            })
    void refusesWhatIsNoAddressOfAService(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(List.of(), URI.create(url)))
                .withMessageContaining("waymark.channel.public-url must be", url);
    }

    @Test
    void refusesLimitsUnderWhichSomethingCouldNeverBeAsked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LimitSettings(9, 1, 20, 1, 1, 1, Duration.ZERO, 1))
                .withMessage("waymark.channel.limit.burst must be at least 10, got 9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LimitSettings(20, 0, 20, 1, 1, 1, Duration.ZERO, 1))
                .withMessage("waymark.channel.limit.per-second must be at least 1, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LimitSettings(20, 1, 20, 1, 1, 1, Duration.ofSeconds(-1), 1))
                .withMessage("waymark.channel.limit.patience must not be negative, got PT-1S");
    }

    private static ChannelSettings settings(List<String> trustedProxies, @Nullable URI publicUrl) {
        return new ChannelSettings(LIMIT, trustedProxies, publicUrl);
    }
}
