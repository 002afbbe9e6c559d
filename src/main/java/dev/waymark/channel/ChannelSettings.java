package dev.waymark.channel;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be asked, whose word counts on who asks, and where links lead.
 *
 * @param trustedProxies networks such as {@code 10.0.0.0/8}, whose forwarded headers tell a client's address
 * @param publicUrl the service's address as people see it; without it, that of each request
 */
@ConfigurationProperties("waymark.channel")
record ChannelSettings(
        @DefaultValue LimitSettings limit,
        @DefaultValue List<String> trustedProxies,
        @Nullable URI publicUrl) {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    ChannelSettings {
        trustedProxies = trustedProxies.stream().map(Network::checked).toList();
        if (publicUrl != null && !isAddressOfAService(publicUrl)) {
            throw new IllegalArgumentException(
                    "waymark.channel.public-url must be an address such as https://ask.example.org, got '" + publicUrl
                            + "'");
        }
    }

    private static boolean isAddressOfAService(URI url) {
        return SCHEMES.contains(Optional.ofNullable(url.getScheme()).orElse(""))
                && url.getHost() != null
                && url.getUserInfo() == null
                && url.getQuery() == null
                && url.getFragment() == null;
    }
}
