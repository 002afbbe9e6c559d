package dev.waymark.channel.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Replies to requests that are too broken for Tomcat to pass on. */
final class BrokenRequestReport extends ErrorReportValve {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        HttpStatus status = status(response);
        response.setStatus(status.value());
        Problem problem = Problems.of(status, path(request));
        SecurityHeaders.guard(request.isSecure(), response::setHeader);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(JSON.writeValueAsString(problem));
                response.finishResponse();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(Request request) {
        String path = request.getDecodedRequestURI();
        return path == null ? "nothing that can be read" : path;
    }

    /** That a client uses a version or an encoding that nobody has is a fault of its own, not of the service. */
    private static HttpStatus status(Response response) {
        HttpStatus given = HttpStatus.valueOf(response.getStatus());
        return switch (given) {
            case NOT_IMPLEMENTED, HTTP_VERSION_NOT_SUPPORTED -> HttpStatus.BAD_REQUEST;
            default -> given;
        };
    }
}
