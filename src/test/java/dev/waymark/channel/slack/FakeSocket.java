package dev.waymark.channel.slack;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The end of a socket that Slack holds. */
final class FakeSocket extends WebSocketServer {
    private final List<JsonNode> acknowledged = new CopyOnWriteArrayList<>();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger number = new AtomicInteger();
    private final CountDownLatch started = new CountDownLatch(1);

    private FakeSocket() {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        setDaemon(true);
        setReuseAddr(true);
    }

    static FakeSocket listening() throws InterruptedException {
        var socket = new FakeSocket();
        socket.start();
        if (!socket.started.await(5, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it does not listen");
        }
        return socket;
    }

    String url() {
        return "ws://127.0.0.1:" + getPort();
    }

    /** Sends an event; returns its envelope's id. */
    String send(Events event) {
        return send("events_api", FakeSlack.JSON.readTree(event.json()));
    }

    String send(Map<String, String> command) {
        ObjectNode payload = FakeSlack.JSON.createObjectNode();
        command.forEach(payload::put);
        return send("slash_commands", payload);
    }

    private String send(String type, JsonNode payload) {
        String id = "envelope" + number.incrementAndGet();
        ObjectNode envelope = FakeSlack.JSON
                .createObjectNode()
                .put("envelope_id", id)
                .put("type", type)
                .put("accepts_response_payload", true);
        envelope.set("payload", payload);
        FakeSlack.await(() -> !getConnections().isEmpty());
        broadcast(envelope.toString());
        return id;
    }

    List<JsonNode> acknowledged() {
        return List.copyOf(acknowledged);
    }

    int opened() {
        return opened.get();
    }

    /** Ends the connections there are. */
    void hangUp() {
        getConnections().forEach(connection -> connection.close(1001));
    }

    @Override
    public void onStart() {
        started.countDown();
    }

    @Override
    public void onOpen(WebSocket connection, ClientHandshake handshake) {
        opened.incrementAndGet();
        connection.send("{\"type\":\"hello\",\"num_connections\":1}");
    }

    @Override
    public void onMessage(WebSocket connection, String message) {
        acknowledged.add(FakeSlack.JSON.readTree(message));
    }

    @Override
    public void onClose(WebSocket connection, int code, String reason, boolean remote) {
        // Whoever was connected comes again.
    }

    @Override
    public void onError(WebSocket connection, Exception e) {
        // The connection is closed then.
    }
}
