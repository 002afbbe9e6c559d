package dev.waymark.channel.web.gate;

import dev.waymark.channel.Client;
import dev.waymark.channel.Cost;
import dev.waymark.channel.Limits;
import dev.waymark.channel.Place;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets so many questions be worked on at once; the others wait, of each client in a queue of its own. */
final class Turns extends OncePerRequestFilter {
    private final Limits limits;

    Turns(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Costs.of(request).filter(cost -> cost != Cost.LOOK).isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // A form is read when the first of its fields is asked for; whoever sends it slowly must not hold a place.
        request.getParameterMap();
        try (Place _ = limits.place(Client.at(request.getRemoteAddr()))) {
            chain.doFilter(request, response);
        }
    }
}
