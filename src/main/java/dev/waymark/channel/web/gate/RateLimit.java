package dev.waymark.channel.web.gate;

import dev.waymark.channel.Client;
import dev.waymark.channel.Limits;
import dev.waymark.channel.SelfLimited;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses who asks too much, before any of the body is read. */
final class RateLimit extends OncePerRequestFilter {
    private final Limits limits;
    private final Set<String> selfLimited;

    /**
     * @param selfLimited where the caller is not whose requests count
     */
    RateLimit(Limits limits, Set<SelfLimited> selfLimited) {
        this.limits = limits;
        this.selfLimited = selfLimited.stream().map(SelfLimited::path).collect(Collectors.toSet());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return selfLimited.contains(request.getServletPath());
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
