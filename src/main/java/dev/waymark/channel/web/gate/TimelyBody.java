package dev.waymark.channel.web.gate;

import java.io.IOException;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A body that must have arrived by a certain time, however small the pieces it comes in. */
final class TimelyBody implements InputBuffer {
    private final InputBuffer body;
    private final Duration most;
    private final long start = System.nanoTime();

    TimelyBody(InputBuffer body, Duration most) {
        this.body = body;
        this.most = most;
    }

    /**
     * @throws SlowBodyException if the time is over; a client that sends nothing at all meets the server's own timeout
     */
    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
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
