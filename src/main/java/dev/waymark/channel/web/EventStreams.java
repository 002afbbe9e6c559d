package dev.waymark.channel.web;

import dev.waymark.channel.Limits;
import dev.waymark.channel.TooManyRequestsException;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Opens event streams. */
@Component
public final class EventStreams {
    private final JsonMapper json;
    private final WebSettings settings;
    private final Limits limits;

    EventStreams(JsonMapper json, WebSettings settings, Limits limits) {
        this.json = json;
        this.settings = settings;
        this.limits = limits;
    }

    /**
     * To be closed by the caller, before the request ends.
     *
     * @throws TooManyRequestsException if as many are open as may be
     */
    public EventStream open(HttpServletResponse response) {
        return EventStream.open(response, json, settings.keepAlive(), limits.stream());
    }
}
