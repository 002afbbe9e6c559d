package dev.waymark.channel.web.gate;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A body that must have arrived by a certain time, however small the pieces it comes in. */
final class TimelyBody implements InputBuffer {
    private final InputBuffer body;
    private final Supplier<Duration> limit;
    private final long start = System.nanoTime();

    /**
     * @param limit may become another one while the body arrives
     */
    TimelyBody(InputBuffer body, Supplier<Duration> limit) {
        this.body = body;
        this.limit = limit;
    }

    /**
     * @throws SlowBodyException if the time is over; a client that sends nothing at all meets the server's own timeout
     */
    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        Duration most = limit.get();
        if (System.nanoTime() - start > most.toNanos()) {
            throw new SlowBodyException(most);
        }
        return body.doRead(handler);
    }

    @Override
    public int available() {
        return body.available();
    }
}
