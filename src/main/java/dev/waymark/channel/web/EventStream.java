package dev.waymark.channel.web;

import dev.waymark.channel.Place;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Server-sent events over one response. The response begins with the first event or comment: what is refused before
 * is refused as a plain HTTP error.
 */
public final class EventStream implements AutoCloseable {
    private enum State {
        NEW,
        OPEN,
        CLOSED
    }

    private final HttpServletResponse response;
    private final JsonMapper json;
    private final Place place;
    private State state = State.NEW;

    private EventStream(HttpServletResponse response, JsonMapper json, Place place) {
        this.response = response;
        this.json = json;
        this.place = place;
    }

    static EventStream open(HttpServletResponse response, JsonMapper json, Duration keepAlive, Place place) {
        EventStream stream = new EventStream(response, json, place);
        Thread.ofVirtual().name("keep-alive").start(() -> stream.keepAlive(keepAlive));
        return stream;
    }

    /**
     * Sends an event at once.
     *
     * @throws ClientGoneException if nobody listens any more
     */
    public synchronized void send(String event, Object data) {
        write("event: " + event + "\ndata: " + json.writeValueAsString(data) + "\n\n");
    }

    /** Whether the response has begun and still can go on. */
    public synchronized boolean isOpen() {
        return state == State.OPEN;
    }

    /** Called once, by whoever opened it. */
    @Override
    public void close() {
        end();
        place.close();
    }

    private synchronized void end() {
        state = State.CLOSED;
        notifyAll();
    }

    private synchronized void keepAlive(Duration interval) {
        try {
            while (state != State.CLOSED) {
                wait(interval.toMillis());
                comment();
            }
        } catch (InterruptedException | ClientGoneException e) {
            // Whoever sends the next event hears of it.
            end();
        }
    }

    private void comment() {
        if (state != State.CLOSED) {
            write(": keep-alive\n\n");
        }
    }

    private void write(String text) {
        try {
            begin();
            OutputStream out = response.getOutputStream();
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            state = State.CLOSED;
            throw new ClientGoneException(e);
        }
    }

    private void begin() throws IOException {
        if (state == State.CLOSED) {
            throw new IOException("the stream is closed");
        }
        if (state == State.NEW) {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE + ";charset=UTF-8");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader("X-Accel-Buffering", "no");
            state = State.OPEN;
        }
    }
}
