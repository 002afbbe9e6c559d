package dev.waymark.channel.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Opens event streams. */
@Component
public final class EventStreams {
    private final JsonMapper json;
    private final WebSettings settings;

    EventStreams(JsonMapper json, WebSettings settings) {
        this.json = json;
        this.settings = settings;
    }

    /** To be closed by the caller, before the request ends. */
    public EventStream open(HttpServletResponse response) {
        return EventStream.open(response, json, settings.keepAlive());
    }
}
