package dev.waymark.channel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/**
 * Whose pages may use the service.
 *
 * @param allowed the sites that are named, beside the service's own
 * @param published where the service's own pages are found by people, if that is set
 */
record Origins(List<String> allowed, Optional<String> published) {
    Origins {
        allowed = List.copyOf(allowed);
    }

    /** Whether a request comes from one of our own pages, or from no page at all. */
    boolean isOwn(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null
                || origin.equalsIgnoreCase(own(request))
                || published.filter(origin::equalsIgnoreCase).isPresent();
    }

    /** Whether a request comes from a site that is named. */
    boolean isAllowed(HttpServletRequest request) {
        return allowed.contains(
                String.valueOf(request.getHeader(HttpHeaders.ORIGIN)).toLowerCase(Locale.ROOT));
    }

    /** Behind a trusted proxy these are the address that the browser sees, as the forwarded headers give it. */
    private static String own(HttpServletRequest request) {
        String site = request.getScheme() + "://" + request.getServerName();
        int defaultPort = request.isSecure() ? 443 : 80;
        return request.getServerPort() == defaultPort ? site : site + ":" + request.getServerPort();
    }
}
