package dev.waymark.channel.slack.door;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.SocketModeClient;
import dev.waymark.channel.Speechless;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what Slack sends through a socket that we open, for services that Slack can't reach. */
public final class SocketLine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SocketLine.class);

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);

    private final Slack slack;
    private final String appToken;
    private final App app;
    private final SocketModeRequestParser parser;
    private final Gson gson = new Gson();
    private final Thread opening;
    private @Nullable SocketModeClient client;

    private SocketLine(Slack slack, String appToken, App app) {
        this.slack = slack;
        this.appToken = appToken;
        this.app = app;
        parser = new SocketModeRequestParser(app.config());
        opening = Thread.ofVirtual().name("slack-socket").unstarted(this::open);
    }

    /** Opens the socket in the background, and again whenever it is closed. */
    public static SocketLine open(Slack slack, String appToken, Switchboard switchboard) {
        var line = new SocketLine(slack, appToken, switchboard.app());
        line.opening.start();
        return line;
    }

    private void open() {
        try {
            while (!connected()) {
                TimeUnit.NANOSECONDS.sleep(BETWEEN_TRIES.toNanos());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** From the first connection on the library keeps it up by itself. */
    private boolean connected() throws InterruptedException {
        try {
            SocketModeClient opened = slack.socketMode(appToken, SocketModeClient.Backend.JavaWebSocket);
            opened.addWebSocketMessageListener(message -> heard(opened, message));
            opened.setAutoReconnectOnCloseEnabled(true);
            synchronized (this) {
                client = opened;
            }
            opened.connect();
            opened.setAutoReconnectEnabled(true);
            LOG.info("the connection to Slack's Socket Mode is being opened");
            return true;
        } catch (IOException | IllegalStateException e) {
            LOG.warn(
                    "Slack's Socket Mode can't be reached, and is tried again ({})",
                    e.getClass().getSimpleName());
            return false;
        }
    }

    /** What is not acknowledged is sent again. */
    private void heard(SocketModeClient line, String message) {
        try {
            SocketModeRequest request = parser.parse(message);
            if (request != null) {
                acknowledge(line, request, app.run(request.getBoltRequest()));
            }
        } catch (ClosedException e) {
            LOG.debug("nothing can be taken now");
        } catch (Exception e) {
            LOG.error("a message of Slack failed", Speechless.of(e));
        }
    }

    private void acknowledge(SocketModeClient line, SocketModeRequest request, Response response) {
        JsonObject acknowledgement = new JsonObject();
        acknowledgement.addProperty("envelope_id", request.getEnvelope().getEnvelopeId());
        String body = response.getBody();
        if (body != null && !body.isEmpty()) {
            acknowledgement.add("payload", gson.fromJson(body, JsonElement.class));
        }
        if (response.getStatusCode() == 200) {
            line.sendSocketModeResponse(gson.toJson(acknowledgement));
        }
    }

    /** Nothing more comes in then. */
    @Override
    public void close() {
        opening.interrupt();
        SocketModeClient open;
        synchronized (this) {
            open = client;
        }
        try {
            if (open != null) {
                open.setAutoReconnectOnCloseEnabled(false);
                open.close();
            }
        } catch (IOException e) {
            LOG.debug("the socket was closed already");
        }
    }
}
