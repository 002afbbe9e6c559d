package dev.waymark.channel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/**
 * Whose pages may use the service.
 *
 * @param allowed the sites that are named, beside the service's own
 */
record Origins(List<String> allowed) {
    Origins {
        allowed = List.copyOf(allowed);
    }

    /** Whether a request comes from one of our own pages, or from no page at all. */
    static boolean isOwn(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || origin.equalsIgnoreCase(own(request));
    }

    /** Whether a request comes from a site that is named. */
    boolean isAllowed(HttpServletRequest request) {
        return allowed.contains(
                String.valueOf(request.getHeader(HttpHeaders.ORIGIN)).toLowerCase(Locale.ROOT));
    }

    /** Behind a proxy these are the address that the browser sees, as the forwarded headers give it. */
    private static String own(HttpServletRequest request) {
        String site = request.getScheme() + "://" + request.getServerName();
        int defaultPort = request.isSecure() ? 443 : 80;
        return request.getServerPort() == defaultPort ? site : site + ":" + request.getServerPort();
    }
}
