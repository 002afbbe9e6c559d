package dev.waymark.channel.web;

import java.util.ArrayList;
import java.util.List;

/** Reads an event stream as the HTML standard says. */
final class SseReader {
    record Event(String name, String data) {}

    final List<Event> events = new ArrayList<>();
    final List<String> comments = new ArrayList<>();
    private String name = "message";
    private final List<String> data = new ArrayList<>();

    static SseReader of(String body) {
        SseReader reader = new SseReader();
        body.lines().forEach(reader::line);
        return reader;
    }

    List<String> names() {
        return events.stream().map(Event::name).toList();
    }

    void line(String line) {
        if (line.isEmpty()) {
            dispatch();
        } else if (line.startsWith(":")) {
            comments.add(line.substring(1).strip());
        } else {
            int colon = line.indexOf(':');
            field(line.substring(0, colon), line.substring(colon + 1).replaceFirst("^ ", ""));
        }
    }

    private void field(String field, String value) {
        switch (field) {
            case "event" -> name = value;
            case "data" -> data.add(value);
            default -> throw new IllegalArgumentException("unexpected field '" + field + "'");
        }
    }

    private void dispatch() {
        if (!data.isEmpty()) {
            events.add(new Event(name, String.join("\n", data)));
        }
        name = "message";
        data.clear();
    }
}
