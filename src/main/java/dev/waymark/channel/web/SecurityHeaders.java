package dev.waymark.channel.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells browsers to take from this service only what it is meant to give: own scripts and styles from files, no
 * frames around its pages but its own, no addresses (they hold questions) passed on to other sites, and TLS for good
 * where it was used once.
 */
final class SecurityHeaders implements Filter {
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'self'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'");

    /** No page needs any of it, nor may a frame or a script of its own ask for it. */
    private static final String PERMISSIONS = Stream.of(
                    "accelerometer",
                    "browsing-topics",
                    "camera",
                    "display-capture",
                    "geolocation",
                    "gyroscope",
                    "microphone",
                    "payment",
                    "usb")
            .map(feature -> feature + "=()")
            .collect(Collectors.joining(", "));

    /** A year. Browsers heed it only where it comes by TLS; of other names in the domain this service knows nothing. */
    private static final String TLS_ONLY = "max-age=31536000";

    /**
     * Puts the headers on a response, also on one that no filter sees.
     *
     * @param secure whether the request came by TLS, be it to a trusted proxy
     */
    static void guard(boolean secure, BiConsumer<String, String> header) {
        header.accept("Content-Security-Policy", POLICY);
        header.accept("Permissions-Policy", PERMISSIONS);
        header.accept("X-Content-Type-Options", "nosniff");
        header.accept("X-Frame-Options", "SAMEORIGIN");
        header.accept("Referrer-Policy", "same-origin");
        header.accept("Cross-Origin-Opener-Policy", "same-origin");
        if (secure) {
            header.accept("Strict-Transport-Security", TLS_ONLY);
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (response instanceof HttpServletResponse http) {
            guard(request.isSecure(), http::setHeader);
        }
        chain.doFilter(request, response);
    }
}
