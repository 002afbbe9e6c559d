package dev.waymark.channel.slack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Slack as far as the bot knows it, over real HTTP: it checks tokens, refuses what Slack refuses, and keeps what is
 * posted. Whatever goes wrong in Slack can be ordered.
 */
public final class FakeSlack implements AutoCloseable {
    public static final String BOT_TOKEN = "xoxb-the-bots-own-token";
    public static final String SIGNING_SECRET = "what-only-slack-and-we-know";
    public static final String APP_TOKEN = "xapp-the-apps-own-token";

    static final JsonMapper JSON = new JsonMapper();

    private static final List<String> SCOPES = List.of(
            "app_mentions:read",
            "assistant:write",
            "channels:history",
            "chat:write",
            "commands",
            "groups:history",
            "im:history",
            "mpim:history");

    /** A call as it came in. */
    record Call(String method, Map<String, String> form, long at) {
        String get(String field) {
            return form.getOrDefault(field, "");
        }
    }

    /** What Slack does instead of what it is asked. */
    enum Fault {
        /** It fails, and has not done it. */
        FAIL,
        /** It fails, and has done it all the same. */
        FAIL_AFTERWARDS,
        /** It does not answer for long, and does it only then. */
        HANG,
        /** It does not answer for long, and has done it. */
        HANG_AFTERWARDS,
        /** It closes the connection without a word, and has done it. */
        CLOSE_AFTERWARDS,
        /** It is asked too often. */
        TOO_OFTEN,
        /** It takes no tables. */
        NO_TABLES,
        /** What it is asked for is over. */
        GONE
    }

    private final HttpServer server;
    private final FakeWorkspace workspace = new FakeWorkspace();
    private final FakeLimits limits;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<Fault>> faults = new ConcurrentHashMap<>();
    private final List<JsonNode> responses = new CopyOnWriteArrayList<>();
    private final List<RuntimeException> broken = new CopyOnWriteArrayList<>();
    private volatile List<String> scopes = SCOPES;
    private volatile boolean down;
    private volatile Duration hang = Duration.ofSeconds(4);
    private volatile String socket = "";

    private FakeSlack(HttpServer server, FakeLimits limits) {
        this.server = server;
        this.limits = limits;
    }

    /**
     * @param millisBetweenPosts how often it takes a message in a channel
     */
    public static FakeSlack start(int millisBetweenPosts) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        FakeSlack slack = new FakeSlack(server, new FakeLimits(millisBetweenPosts));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/", slack::api);
        server.createContext("/response", slack::response);
        server.start();
        return slack;
    }

    /** What makes a service use this Slack over HTTP. */
    public String[] settings() {
        return new String[] {
            "--waymark.slack.bot-token=" + BOT_TOKEN,
            "--waymark.slack.signing-secret=" + SIGNING_SECRET,
            "--waymark.slack.api-url=" + apiUrl(),
            "--waymark.slack.between-posts=20ms",
            "--waymark.slack.call-within=3s",
            "--waymark.slack.stream-after=30s",
            "--waymark.channel.public-url=https://ask.example.org"
        };
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String responseUrl() {
        return url() + "/response";
    }

    public String apiUrl() {
        return url() + "/api/";
    }

    /** What stands in the workspace. */
    public FakeWorkspace workspace() {
        return workspace;
    }

    /** Calls of a method, oldest first. */
    List<Call> calls(String method) {
        return calls.stream().filter(call -> call.method().equals(method)).toList();
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    /** What was sent to addresses that came with commands and clicks. */
    List<JsonNode> responses() {
        return List.copyOf(responses);
    }

    /** Lets the next calls of a method go wrong. */
    void order(String method, Fault... next) {
        faults.computeIfAbsent(method, _ -> new ConcurrentLinkedDeque<>()).addAll(Arrays.asList(next));
    }

    void allowOnly(String... granted) {
        scopes = List.of(granted);
    }

    /** Whether nothing at all works. */
    void isDown(boolean now) {
        down = now;
    }

    /** How long it hangs where that is ordered. */
    void hangsFor(Duration time) {
        hang = time;
    }

    /** Where it waits for a socket. */
    void listensAt(String url) {
        socket = url;
    }

    int refusedAsTooOften() {
        return limits.refused();
    }

    /** Forgets what happened so far. */
    void reset() {
        calls.clear();
        responses.clear();
        faults.clear();
        workspace.clear();
    }

    /** The first message in a channel, waited for. */
    public FakeWorkspace.Message awaitIn(String channel) {
        await(() -> !workspace.in(channel).isEmpty());
        return workspace.in(channel).getFirst();
    }

    /** Waits for something that has to come true within some seconds. */
    static void await(BooleanSupplier condition) {
        await(condition, Duration.ofSeconds(20));
    }

    static void await(BooleanSupplier condition, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not come true");
            }
            pause(5);
        }
    }

    static void pause(int millis) {
        pause(Duration.ofMillis(millis));
    }

    private static void pause(Duration time) {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void api(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestURI().getPath().substring("/api/".length());
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        calls.add(new Call(method, form, System.nanoTime()));
        String token = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        String expected = "Bearer " + (method.startsWith("apps.") ? APP_TOKEN : BOT_TOKEN);
        if (!token.equals(expected)) {
            reply(exchange, 200, error("invalid_auth"));
            return;
        }
        Deque<Fault> ordered = faults.getOrDefault(method, new ConcurrentLinkedDeque<>());
        try {
            act(exchange, method, form, down ? Fault.FAIL : ordered.poll());
        } catch (RuntimeException e) {
            // The server would close the connection without a word.
            broken.add(e);
            reply(exchange, 200, error("the fake is broken: " + e));
        }
    }

    private void act(HttpExchange exchange, String method, Map<String, String> form, @Nullable Fault fault)
            throws IOException {
        boolean tooOften = fault == Fault.TOO_OFTEN || !limits.allow(method, form.getOrDefault("channel", ""));
        if (tooOften) {
            exchange.getResponseHeaders().set("Retry-After", "1");
            reply(exchange, 429, error("ratelimited"));
            return;
        }
        if (fault == Fault.FAIL) {
            reply(exchange, 500, error("internal_error"));
            return;
        }
        if (fault == Fault.HANG) {
            pause(hang);
        }
        String wrong = FakeLimits.wrong(method, form);
        if (fault == Fault.NO_TABLES && form.getOrDefault("blocks", "").contains("\"table\"")) {
            wrong = "invalid_blocks";
        }
        ObjectNode done = wrong.isEmpty() ? done(exchange, method, form) : error(wrong);
        if (fault == Fault.HANG_AFTERWARDS) {
            pause(hang);
        }
        if (fault == Fault.CLOSE_AFTERWARDS) {
            exchange.close();
            return;
        }
        reply(exchange, fault == Fault.FAIL_AFTERWARDS ? 500 : 200, done);
    }

    private ObjectNode done(HttpExchange exchange, String method, Map<String, String> form) {
        if (method.equals("auth.test")) {
            exchange.getResponseHeaders().set("x-oauth-scopes", String.join(",", scopes));
            return ok().put("team_id", "T1").put("user_id", "UBOT").put("bot_id", "BBOT");
        }
        if (method.equals("apps.connections.open")) {
            return ok().put("url", socket);
        }
        return workspace.act(method, form);
    }

    private void response(HttpExchange exchange) throws IOException {
        responses.add(JSON.readTree(exchange.getRequestBody().readAllBytes()));
        Deque<Fault> ordered = faults.getOrDefault("response", new ConcurrentLinkedDeque<>());
        Fault fault = ordered.poll();
        reply(exchange, fault == null ? 200 : fault == Fault.GONE ? 404 : 500, ok());
    }

    static ObjectNode ok() {
        return JSON.createObjectNode().put("ok", true);
    }

    static ObjectNode error(String name) {
        return JSON.createObjectNode().put("ok", false).put("error", name);
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new LinkedHashMap<>();
        for (String field : body.split("&")) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                form.put(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
            }
        }
        return form;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void reply(HttpExchange exchange, int status, ObjectNode body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /**
     * @throws IllegalStateException if something came that the fake can't read
     */
    @Override
    public void close() {
        server.stop(0);
        if (!broken.isEmpty()) {
            throw new IllegalStateException("the fake is broken", broken.getFirst());
        }
    }
}
