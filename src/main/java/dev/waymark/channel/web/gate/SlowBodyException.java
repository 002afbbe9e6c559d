package dev.waymark.channel.web.gate;

import java.time.Duration;
import org.apache.coyote.BadRequestException;

/** Thrown when a body takes too long to arrive; Tomcat lets such exceptions through to where the body is read. */
public final class SlowBodyException extends BadRequestException {
    private static final long serialVersionUID = 1L;

    SlowBodyException(Duration most) {
        super("the body must arrive within %d s".formatted(Math.max(1, most.toSeconds())));
    }
}
