package dev.waymark.channel.web.gate;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Gives every body so long to arrive. What a reply did not need to read is read and dropped here, so that the connection
 * can go on; where that takes too long or is too much, the connection ends.
 */
final class BodyTime extends ValveBase {
    /** As much as any valid body has. */
    private static final int MOST_DROPPED = 256 * 1024;

    private final Duration most;

    BodyTime(Duration most) {
        super(true);
        this.most = most;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!hasBody(request) || response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            // What Tomcat has refused already it will not read.
            getNext().invoke(request, response);
            return;
        }
        var coyote = request.getCoyoteRequest();
        InputBuffer whole = coyote.getInputBuffer();
        Supplier<Duration> limit = () -> Uploads.isAllowed(request.getRequest()) ? Uploads.TIME : most;
        coyote.setInputBuffer(new TimelyBody(whole, limit));
        try {
            getNext().invoke(request, response);
            // How long the reply took is not the client's fault.
            dropRest(new TimelyBody(whole, limit), response);
        } finally {
            coyote.setInputBuffer(whole);
        }
    }

    /** Told by the headers' presence, for a length that is no number can't be asked for. */
    private static boolean hasBody(Request request) {
        return request.getHeader("Content-Length") != null || request.getHeader("Transfer-Encoding") != null;
    }

    /** The client has its reply by then: it may be waiting for that before it sends more. */
    private static void dropRest(InputBuffer body, Response response) {
        try {
            response.finishResponse();
            var dropped = new Dropped();
            int more = body.doRead(dropped);
            for (long bytes = more; more >= 0; bytes += more) {
                if (bytes > MOST_DROPPED) {
                    throw new IOException("the rest of the body is too large to be dropped");
                }
                more = body.doRead(dropped);
            }
        } catch (IOException | IllegalArgumentException e) {
            // The latter is how Tomcat refuses what may follow the last chunk.
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, e);
        }
    }

    /** Holds what was read last, for Tomcat cuts off there what belongs to the next request already. */
    private static final class Dropped implements ApplicationBufferHandler {
        private ByteBuffer buffer = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer read) {
            buffer = read;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // Nothing is gathered.
        }
    }
}
