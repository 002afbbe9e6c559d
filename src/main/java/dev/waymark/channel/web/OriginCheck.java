package dev.waymark.channel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsProcessor;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Lets in the service's own pages and the sites that are named; pages of other sites are refused. */
final class OriginCheck implements CorsProcessor {
    private final CorsProcessor headers = new DefaultCorsProcessor();
    private final List<String> allowed;
    private final HandlerExceptionResolver errors;

    OriginCheck(List<String> allowed, HandlerExceptionResolver errors) {
        this.allowed = List.copyOf(allowed);
        this.errors = errors;
    }

    @Override
    public boolean processRequest(
            @Nullable CorsConfiguration configuration, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null || origin.equalsIgnoreCase(own(request))) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
            return true;
        }
        if (!allowed.contains(origin.toLowerCase(Locale.ROOT))) {
            errors.resolveException(request, response, null, new ForeignOriginException(origin));
            return false;
        }
        return headers.processRequest(configuration, request, response);
    }

    /** Behind a proxy these are the address that the browser sees, as the forwarded headers give it. */
    private static String own(HttpServletRequest request) {
        String site = request.getScheme() + "://" + request.getServerName();
        int defaultPort = request.isSecure() ? 443 : 80;
        return request.getServerPort() == defaultPort ? site : site + ":" + request.getServerPort();
    }
}
