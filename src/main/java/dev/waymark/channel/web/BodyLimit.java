package dev.waymark.channel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Reads a body before anything parses it, and no more of it than a valid one can have. */
final class BodyLimit extends OncePerRequestFilter {
    /** A job advert of 20,000 characters, each in the longest form that JSON has for one, and as much again. */
    static final int MAX_BYTES = 256 * 1024;

    private final HandlerExceptionResolver errors;

    BodyLimit(HandlerExceptionResolver errors) {
        this.errors = errors;
    }

    /** Files of curators, who are signed in by then, have a limit of their own. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().equals("/api/admin/articles/file");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<byte[]> body = body(request);
        if (body.isEmpty()) {
            errors.resolveException(request, response, null, new BodyTooLargeException(MAX_BYTES));
            return;
        }
        chain.doFilter(new BufferedRequest(request, body.get()), response);
    }

    private static Optional<byte[]> body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MAX_BYTES) {
            return Optional.empty();
        }
        byte[] read = request.getInputStream().readNBytes(MAX_BYTES + 1);
        return read.length > MAX_BYTES ? Optional.empty() : Optional.of(read);
    }
}
