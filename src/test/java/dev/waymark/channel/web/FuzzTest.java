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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** The whole service before requests that nobody would send who means well. */
class FuzzTest {
    private static final int REQUESTS = 10_000;

    private static final int CLIENTS = 8;

    /**
     * What does not begin with a method is replied to without a head. To a question about the server as a whole (OPTIONS *)
     * in an encoding that nobody has, Tomcat itself replies as the standard says.
     */
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 [1-4]\\d\\d "
            + "|HTTP/1\\.1 501 \\s+Allow:"
            + "|\\{\"type\":\"urn:waymark:problem:refused\",\"title\":\"Bad Request\"");

    /** A first line without a version asks for a reply without a head. */
    private static final Pattern VERSION = Pattern.compile("\\A[^\\n]* HTTP/[^\\n]*\\n");

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
            assertThat(unknown(service)).as("endpoints that are not tried").isEmpty();
            int port = Integer.parseInt(service.getEnvironment().getProperty("local.server.port", "0"));
            List<String> signedIn = signedIn(port);
            List<Callable<String>> requests = LongStream.range(0, REQUESTS)
                    .mapToObj(seed -> (Callable<String>) () -> fault(seed, signedIn, port))
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

    /** The endpoints that no request goes to, the operators' included. */
    private static List<String> unknown(ConfigurableApplicationContext service) {
        return service.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .distinct()
                .filter(pattern -> Fuzz.PATHS.stream().noneMatch(path -> leadsTo(pattern, path)))
                .toList();
    }

    private static boolean leadsTo(String pattern, String path) {
        PathContainer asked = PathContainer.parsePath(path.endsWith("/") && path.length() > 1 ? path + "baker" : path);
        return PathPatternParser.defaultInstance.parse(pattern).matches(asked)
                || PathPatternParser.defaultInstance.parse(pattern).matches(PathContainer.parsePath(path));
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
                        "--" + Curator.SETTING,
                        "--waymark.channel.limit.burst=1000000",
                        "--waymark.channel.limit.all-burst=1000000");
        for (int i = 0; i < 600 && service.getBean(PassageIndex.class).served().isEmpty(); i++) {
            LockSupport.parkNanos(100_000_000);
        }
        return service;
    }

    /** The headers of a program that knows the password, and of a browser in which someone has signed in. */
    private static List<String> signedIn(int port) {
        String page = "/admin/login HTTP/1.1\r\nHost: a\r\nConnection: close\r\n";
        String form = reply("GET " + page + "\r\n", port);
        String token = found("name=\"_csrf\" value=\"([^\"]+)", form);
        String csrf = found("Set-Cookie: (waymark-csrf=[^;]+)", form);
        String body = "_csrf=%s&password=%s".formatted(token, Curator.PASSWORD.replace(' ', '+'));
        String in = reply(
                "POST " + page + "Content-Type: application/x-www-form-urlencoded\r\nCookie: " + csrf
                        + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body,
                port);
        String cookies = "Cookie: " + found("Set-Cookie: (waymark-session=[^;]+)", in);
        String articles =
                reply("GET /admin/articles HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + cookies + "\r\n\r\n", port);
        return List.of(
                String.join(": ", Curator.byHeader(Curator.PASSWORD)),
                cookies + "; " + found("Set-Cookie: (waymark-csrf=[^;]+)", articles) + "\r\nX-XSRF-TOKEN: "
                        + found("name=\"_csrf\" value=\"([^\"]+)", articles));
    }

    private static String found(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    /** One of many clients, so that no damaged password shuts out those that come after it. */
    private static String address(long seed) {
        return "127.1.%d.%d".formatted(seed / 200, 1 + seed % 200);
    }

    /** What is wrong with the reply, if anything; that it does not come at all included. */
    private static String fault(long seed, List<String> signedIn, int port) {
        byte[] request = new Fuzz(seed, signedIn).request();
        try {
            String reply = reply(request, address(seed), port);
            // Tomcat says nothing to what does not even begin like HTTP.
            boolean sensible = reply.isEmpty()
                    || STATUS.matcher(reply).lookingAt()
                    || !VERSION.matcher(new String(request, StandardCharsets.ISO_8859_1))
                            .find();
            return sensible && (isFigures(reply) || !INTERNALS.matcher(reply).find()) ? "" : told(seed, request, reply);
        } catch (IOException e) {
            return told(seed, request, String.valueOf(e.getMessage()));
        }
    }

    /** Which are for the operator, and name the parts of the program that they are of. */
    private static boolean isFigures(String reply) {
        return reply.contains("\n# HELP ");
    }

    private static String told(long seed, byte[] request, String reply) {
        String sent = new String(request, StandardCharsets.ISO_8859_1);
        return "seed %d:%n%.600s%n-> %.600s".formatted(seed, sent, reply);
    }

    private static String reply(String request, int port) {
        try {
            return reply(request.getBytes(StandardCharsets.US_ASCII), "127.0.0.1", port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reply(byte[] request, String address, int port) throws IOException {
        try (RawClient client = new RawClient(address, port)) {
            client.send(request).sendNoMore();
            return client.rest();
        }
    }
}
