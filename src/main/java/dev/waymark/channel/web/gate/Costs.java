package dev.waymark.channel.web.gate;

import dev.waymark.channel.Cost;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What requests cost, told before anything of them but the head has been read. */
final class Costs {
    private Costs() {}

    /** Empty for what is never refused. */
    static Optional<Cost> of(HttpServletRequest request) {
        String path = request.getServletPath();
        if (path.equals("/actuator/health") || path.startsWith("/actuator/health/")) {
            // Who watches over the service must not take it for dead because it is busy.
            return Optional.empty();
        }
        return Optional.of(
                switch (path) {
                    case "/api/chat", "/api/compare" -> Cost.QUESTION;
                    case "/api/match", "/compare/match" -> Cost.ADVERT;
                    // These pages ask for themselves when something is filled in.
                    case "/", "/compare" -> request.getQueryString() == null ? Cost.LOOK : Cost.QUESTION;
                    default -> path.startsWith("/roles/") ? Cost.QUESTION : Cost.LOOK;
                });
    }
}
