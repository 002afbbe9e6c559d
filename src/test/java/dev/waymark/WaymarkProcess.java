package dev.waymark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Waymark in a process of its own, as a user starts it. */
public final class WaymarkProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /** One client asks for many, as fast as it can. */
    private static final List<String> UNLIMITED = List.of(
            "--waymark.channel.limit.burst=1000000",
            "--waymark.channel.limit.per-second=10000",
            "--waymark.channel.limit.all-burst=1000000",
            "--waymark.channel.limit.all-per-second=10000");

    private final Process process;
    private final String url;
    private final Path log;
    private final double secondsToHealthy;

    private WaymarkProcess(Process process, String url, Path log, double secondsToHealthy) {
        this.process = process;
        this.url = url;
        this.log = log;
        this.secondsToHealthy = secondsToHealthy;
    }

    /** Returns when questions are answered. */
    public static WaymarkProcess start(Path folder, Path data, String... settings)
            throws IOException, InterruptedException {
        int port = freePort();
        Path log = Files.createTempFile("waymark", ".log");
        long start = System.nanoTime();
        List<String> arguments = new ArrayList<>(List.of(
                "--waymark.knowledge.folder=" + folder, "--waymark.data.folder=" + data, "--server.port=" + port));
        arguments.addAll(UNLIMITED);
        arguments.addAll(List.of(settings));
        Process process = new ProcessBuilder(JavaCommand.service(arguments))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        String url = "http://localhost:" + port;
        awaitHealthy(process, url, log);
        return new WaymarkProcess(process, url, log, (System.nanoTime() - start) / 1e9);
    }

    /** Returns one that nothing listens on. */
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitHealthy(Process process, String url, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!isHealthy(client, url)) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new IllegalStateException("did not start:\n" + Files.readString(log));
                }
                Thread.sleep(100);
            }
        }
    }

    private static boolean isHealthy(HttpClient client, String url) throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(url + "/actuator/health")).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public String url() {
        return url;
    }

    public double secondsToHealthy() {
        return secondsToHealthy;
    }

    public String log() throws IOException {
        return Files.readString(log);
    }

    /** What the process holds in memory, everything counted, as Linux tells it. */
    public long residentMegabytes() throws IOException {
        return Files.readString(Path.of("/proc", Long.toString(process.pid()), "status"))
                        .lines()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024;
    }

    /** Tells it to end; returns its exit code once it has. */
    public int terminate() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(log);
    }
}
