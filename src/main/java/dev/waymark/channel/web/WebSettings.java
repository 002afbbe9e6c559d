package dev.waymark.channel.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may use the HTTP interface from a browser, and how its streams stay open.
 *
 * @param allowedOrigins other sites whose pages may use it, as {@code https://example.org}; the service's own pages
 *     always may
 * @param keepAlive how long a stream may be silent before a comment goes out; proxies cut silent connections
 */
@ConfigurationProperties("waymark.web")
record WebSettings(
        @DefaultValue List<String> allowedOrigins,
        @DefaultValue("10s") Duration keepAlive) {
    private static final Pattern ORIGIN =
            Pattern.compile("(https?)://(?:[a-z0-9._-]+|\\[[0-9a-f:.]+])(?::(\\d{1,5}))?");

    WebSettings {
        allowedOrigins = allowedOrigins.stream().map(WebSettings::origin).toList();
        if (keepAlive.toMillis() < 1) {
            throw new IllegalArgumentException("waymark.web.keep-alive must be at least 1 ms, got " + keepAlive);
        }
    }

    /** In the form in which browsers send it: lower case, without a default port. */
    private static String origin(String entry) {
        String origin = entry.strip().toLowerCase(Locale.ROOT);
        Matcher parts = ORIGIN.matcher(origin);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "waymark.web.allowed-origins must be origins such as https://example.org, got '" + entry + "'");
        }
        String defaultPort = parts.group(1).equals("https") ? "443" : "80";
        return defaultPort.equals(parts.group(2)) ? origin.substring(0, origin.lastIndexOf(':')) : origin;
    }
}
