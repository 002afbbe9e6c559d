package dev.waymark.channel;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the service is found from outside, and who stands before it. */
public final class PublicAddress {
    private final List<String> trustedProxies;
    private final Optional<URI> url;

    PublicAddress(List<String> trustedProxies, @Nullable URI url) {
        this.trustedProxies = List.copyOf(trustedProxies);
        this.url = Optional.ofNullable(url);
    }

    /** Networks whose forwarded headers may be believed, as {@code 10.0.0.0/8}. */
    public List<String> trustedProxies() {
        return trustedProxies;
    }

    /** In front of every link that leads here from elsewhere, without a slash at its end; empty when nobody set it. */
    public Optional<String> prefix() {
        return url.map(set -> set.toString().replaceAll("/+$", ""));
    }

    /** What browsers call the origin of its pages: in lower case, without a default port. */
    public Optional<String> origin() {
        return url.map(set -> (set.getScheme() + "://" + set.getHost() + port(set)).toLowerCase(Locale.ROOT));
    }

    private static String port(URI url) {
        int standard = url.getScheme().equals("https") ? 443 : 80;
        return url.getPort() < 0 || url.getPort() == standard ? "" : ":" + url.getPort();
    }
}
