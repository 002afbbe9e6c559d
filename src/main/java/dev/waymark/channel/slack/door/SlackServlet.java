package dev.waymark.channel.slack.door;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import dev.waymark.channel.Client;
import dev.waymark.channel.Cost;
import dev.waymark.channel.Limits;
import dev.waymark.channel.Speechless;
import dev.waymark.channel.TooManyRequestsException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what Slack sends over HTTP: raw bytes, no more than so many, signed and of now; only then anything is parsed.
 * Spring must not read the body: it would encode forms anew, and the signature would break.
 */
public final class SlackServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** The largest of Slack's requests hold a whole message of 40,000 characters several times. */
    private static final int MOST_BYTES = 1 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(SlackServlet.class);

    private final transient Signature signature;
    private final transient ClockWarning clock = new ClockWarning();
    private final transient Limits limits;
    private final transient App app;
    private final transient SlackRequestParser parser;

    public SlackServlet(Signature signature, Limits limits, Switchboard switchboard) {
        this.signature = signature;
        this.limits = limits;
        app = switchboard.app();
        parser = new SlackRequestParser(app.config());
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("POST")) {
            take(request, response);
            return;
        }
        response.setHeader("Allow", "POST");
        refuse(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "events are posted");
    }

    private void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<byte[]> body = body(request);
        if (body.isEmpty()) {
            refuse(
                    request,
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "the body must be at most %,d bytes".formatted(MOST_BYTES));
            return;
        }
        String timestamp = String.valueOf(request.getHeader("X-Slack-Request-Timestamp"));
        if (!signature.isRight(request.getHeader("X-Slack-Signature"), timestamp, body.get())) {
            refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED, "the signature is missing or wrong");
            return;
        }
        if (!signature.isTimely(timestamp)) {
            clock.isOff();
            refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED, "the timestamp is not of now");
            return;
        }
        reply(request, new String(body.get(), StandardCharsets.UTF_8), response);
    }

    private static Optional<byte[]> body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            return Optional.empty();
        }
        byte[] read = request.getInputStream().readNBytes(MOST_BYTES + 1);
        return read.length > MOST_BYTES ? Optional.empty() : Optional.of(read);
    }

    /** Slack itself is not limited, whoever only claims to be it is. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, int status, String why)
            throws IOException {
        try {
            limits.admit(Client.at(request.getRemoteAddr()), Cost.LOOK);
            write(response, status, "text/plain", why);
        } catch (TooManyRequestsException e) {
            response.setHeader("Retry-After", Long.toString(e.seconds()));
            write(response, 429, "text/plain", String.valueOf(e.getMessage()));
        }
    }

    private void reply(HttpServletRequest request, String body, HttpServletResponse response) throws IOException {
        Request<?> parsed;
        try {
            parsed = parser.parse(raw(request, body));
        } catch (RuntimeException e) {
            // The library throws whatever its parsers throw.
            write(response, HttpServletResponse.SC_BAD_REQUEST, "text/plain", "the body can't be read");
            return;
        }
        try {
            Response reply = app.run(parsed);
            reply.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            write(response, reply.getStatusCode(), reply.getContentType(), reply.getBody());
        } catch (ClosedException e) {
            response.setHeader("Retry-After", "5");
            write(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "text/plain", String.valueOf(e.getMessage()));
        } catch (Exception e) {
            LOG.error("a request of Slack failed", Speechless.of(e));
            write(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "text/plain", "something went wrong");
        }
    }

    private static SlackRequestParser.HttpRequest raw(HttpServletRequest request, String body) {
        Map<String, List<String>> headers = new HashMap<>();
        Collections.list(request.getHeaderNames())
                .forEach(name -> headers.put(name, Collections.list(request.getHeaders(name))));
        return SlackRequestParser.HttpRequest.builder()
                .requestUri(request.getRequestURI())
                .requestBody(body)
                .headers(new RequestHeaders(headers))
                .remoteAddress(request.getRemoteAddr())
                .queryString(Map.of())
                .build();
    }

    private static void write(HttpServletResponse response, int status, String type, @Nullable String body)
            throws IOException {
        response.setStatus(status);
        if (body != null) {
            response.setContentType(type);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        }
    }
}
