package dev.waymark.channel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsProcessor;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Lets in the service's own pages and the sites that are named; pages of other sites are refused. */
final class OriginCheck implements CorsProcessor {
    private final CorsProcessor headers = new DefaultCorsProcessor();
    private final Origins origins;
    private final HandlerExceptionResolver errors;

    OriginCheck(Origins origins, HandlerExceptionResolver errors) {
        this.origins = origins;
        this.errors = errors;
    }

    @Override
    public boolean processRequest(
            @Nullable CorsConfiguration configuration, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (origins.isOwn(request)) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
            return true;
        }
        if (!origins.isAllowed(request)) {
            String origin = request.getHeader(HttpHeaders.ORIGIN);
            errors.resolveException(request, response, null, new ForeignOriginException(origin));
            return false;
        }
        return headers.processRequest(configuration, request, response);
    }
}
