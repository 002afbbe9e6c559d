package dev.waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service in this JVM, on a port of its own, started and stopped as a test needs it. */
public final class RunningService implements AutoCloseable {
    private static final int TRIES = 600;
    private static final int MILLIS_BETWEEN_TRIES = 100;

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Returns when questions are answered. */
    public static RunningService start(Path knowledge, Path data, String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--waymark.knowledge.folder=" + knowledge,
                "--waymark.data.folder=" + data));
        all.addAll(List.of(settings));
        var service = new RunningService(SpringApplication.run(WaymarkApplication.class, all.toArray(String[]::new)));
        service.awaitHealthy();
        return service;
    }

    private void awaitHealthy() {
        for (int i = 0; i < TRIES && send("GET", "/actuator/health").statusCode() != 200; i++) {
            try {
                TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_TRIES);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The body of what is there. */
    public String get(String path) {
        HttpResponse<String> response = send("GET", path);
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " gave " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    /** A part of it. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public HttpResponse<String> send(String method, String path) {
        int port =
                Integer.parseInt(Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, BodyPublishers.noBody())
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        client.close();
    }
}
