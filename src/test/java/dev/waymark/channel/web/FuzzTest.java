package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.WaymarkApplication;
import dev.waymark.search.PassageIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service before requests that nobody would send who means well. */
class FuzzTest {
    private static final int REQUESTS = 10_000;

    private static final int CLIENTS = 8;

    /**
     * A first line without a version asks for a reply without a head. To a question about the server as a whole (OPTIONS *)
     * in an encoding that nobody has, Tomcat itself replies as the standard says.
     */
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 [1-4]\\d\\d "
            + "|HTTP/1\\.1 501 \\s+Allow:"
            + "|\\{\"type\":\"urn:waymark:problem:refused\",\"title\":\"Bad Request\"");

    private static final Pattern INTERNALS = Pattern.compile(
            "dev\\.waymark|java\\.(?:lang|util|io)|org\\.(?:apache|springframework|thymeleaf)|jakarta\\.|tools\\.jackson"
                    + "|Exception\\b|\\tat |\\.java:|/tmp/|/home/");

    @TempDir
    private static Path folder;

    @TempDir
    private static Path data;

    @Test
    void repliesSensiblyToEverything() throws Exception {
        Crafts.in(folder);
        try (ConfigurableApplicationContext service = start();
                ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            int port = Integer.parseInt(service.getEnvironment().getProperty("local.server.port", "0"));
            List<Callable<String>> requests = LongStream.range(0, REQUESTS)
                    .mapToObj(seed -> (Callable<String>) () -> fault(seed, port))
                    .toList();

            List<String> faults = clients.invokeAll(requests).stream()
                    .map(Future::resultNow)
                    .filter(fault -> !fault.isEmpty())
                    .toList();

            assertThat(faults).as("%d faults", faults.size()).isEmpty();
            assertThat(reply("GET /api/chat?message=baker HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", port))
                    .startsWith("HTTP/1.1 200 ");
        }
    }

    private static ConfigurableApplicationContext start() {
        var service = new SpringApplicationBuilder(WaymarkApplication.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--waymark.knowledge.folder=" + folder,
                        "--waymark.data.folder=" + data,
                        "--waymark.slack.bot-token=xoxb-none",
                        "--waymark.slack.signing-secret=none",
                        "--waymark.slack.api-url=http://127.0.0.1:1/api/",
                        "--waymark.channel.limit.burst=1000000",
                        "--waymark.channel.limit.all-burst=1000000");
        for (int i = 0; i < 600 && service.getBean(PassageIndex.class).served().isEmpty(); i++) {
            LockSupport.parkNanos(100_000_000);
        }
        return service;
    }

    /** What is wrong with the reply, if anything; that it does not come at all included. */
    private static String fault(long seed, int port) {
        byte[] request = new Fuzz(seed).request();
        try {
            String reply = reply(request, port);
            // Tomcat says nothing to what does not even begin like HTTP.
            boolean sensible = reply.isEmpty() || STATUS.matcher(reply).lookingAt();
            return sensible && !INTERNALS.matcher(reply).find() ? "" : told(seed, request, reply);
        } catch (IOException e) {
            return told(seed, request, String.valueOf(e.getMessage()));
        }
    }

    private static String told(long seed, byte[] request, String reply) {
        String sent = new String(request, StandardCharsets.ISO_8859_1);
        return "seed %d:%n%.600s%n-> %.600s".formatted(seed, sent, reply);
    }

    private static String reply(String request, int port) {
        try {
            return reply(request.getBytes(StandardCharsets.US_ASCII), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reply(byte[] request, int port) throws IOException {
        try (RawClient client = new RawClient(port)) {
            client.send(request).sendNoMore();
            return client.rest();
        }
    }
}
