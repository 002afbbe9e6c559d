package dev.waymark.llm;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks OpenAI's protocol over real connections, and does what a test tells it to. */
public final class ScriptedServer implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    /** What a model does when it is asked. */
    @FunctionalInterface
    public interface Script {
        void play(Asked asked, Reply reply) throws IOException, InterruptedException;
    }

    /** A request as it came in. */
    public record Asked(String head, JsonNode body) {
        public String instructions() {
            return body.at("/messages/0/content").asString();
        }

        public String input() {
            return body.at("/messages/1/content").asString();
        }

        /** The number under which the prompt has a passage with these words; -1 where it has none. */
        public int number(String words) {
            Matcher line =
                    Pattern.compile("(?m)^\\[(\\d+)] .*" + Pattern.quote(words)).matcher(input());
            return line.find() ? Integer.parseInt(line.group(1)) : -1;
        }
    }

    private final ServerSocket socket;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Script script = (_, reply) -> reply.status(500);

    public ScriptedServer() {
        try {
            socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("no port", e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    public String url() {
        return "http://localhost:" + socket.getLocalPort() + "/v1";
    }

    /** From now on. */
    public void does(Script next) {
        asked.clear();
        script = next;
    }

    /** Writes a text, word by word, and ends. */
    public void writes(String text) {
        does((_, reply) -> reply.writes(text).ends());
    }

    /** What was asked since the script began. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the server cannot be stopped", e);
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            String head = head(in);
            Matcher length = LENGTH.matcher(head);
            int bytes = length.find() ? Integer.parseInt(length.group(1)) : 0;
            Asked request = new Asked(head, JSON.readTree(new String(in.readNBytes(bytes), StandardCharsets.UTF_8)));
            asked.add(request);
            script.play(request, new Reply(connection.getOutputStream(), closed));
        } catch (IOException e) {
            // The client is gone, as it may.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the request broke off");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    /** What is sent back. The connection closes when the script ends. */
    public static final class Reply {
        private final OutputStream out;
        private final CountDownLatch closed;
        private boolean begun;

        private Reply(OutputStream out, CountDownLatch closed) {
            this.out = out;
            this.closed = closed;
        }

        public void status(int status) throws IOException {
            raw(
                    "HTTP/1.1 " + status
                            + " Scripted\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{\"error\": {\"message\": \"scripted\"}}");
        }

        /** One event with these data, whatever they are. */
        public Reply event(String data) throws IOException {
            if (!begun) {
                begun = true;
                raw("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n");
            }
            raw("data: " + data + "\n\n");
            return this;
        }

        public Reply piece(String text) throws IOException {
            return event(JSON.writeValueAsString(
                    Map.of("choices", List.of(Map.of("index", 0, "delta", Map.of("content", text))))));
        }

        public Reply writes(String text) throws IOException {
            for (String word : text.split("(?<=\\s)")) {
                piece(word);
            }
            return this;
        }

        public void ends() throws IOException {
            event("{\"choices\": [{\"index\": 0, \"delta\": {}, \"finish_reason\": \"stop\"}],"
                    + " \"usage\": {\"prompt_tokens\": 100, \"completion_tokens\": 20, \"total_tokens\": 120}}");
            event("[DONE]");
        }

        /** Says nothing for as long as the server lives. */
        public void silence() throws InterruptedException {
            closed.await();
        }

        private void raw(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
