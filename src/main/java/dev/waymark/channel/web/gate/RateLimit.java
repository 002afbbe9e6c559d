package dev.waymark.channel.web.gate;

import dev.waymark.channel.Client;
import dev.waymark.channel.Limits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses who asks too much, before any of the body is read. */
final class RateLimit extends OncePerRequestFilter {
    private final Limits limits;

    RateLimit(Limits limits) {
        this.limits = limits;
    }

    /**
     * @throws dev.waymark.channel.TooManyRequestsException which becomes a reply where the server dispatches errors
     */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Costs.of(request).ifPresent(cost -> limits.admit(Client.at(request.getRemoteAddr()), cost));
        chain.doFilter(request, response);
    }
}
