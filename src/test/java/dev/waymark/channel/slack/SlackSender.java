package dev.waymark.channel.slack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Sends what Slack sends, signed as Slack signs it. */
public final class SlackSender implements AutoCloseable {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;

    public SlackSender(int port) {
        address = URI.create("http://127.0.0.1:" + port + "/slack/events");
    }

    /** An event; returns the status. */
    public int event(Events event) {
        return json(event.json()).statusCode();
    }

    HttpResponse<String> json(String body) {
        return signed("application/json", body.getBytes(StandardCharsets.UTF_8), Instant.now());
    }

    /** A command or a click. */
    HttpResponse<String> form(Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return signed("application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8), Instant.now());
    }

    HttpResponse<String> signed(String type, byte[] body, Instant at) {
        String timestamp = Long.toString(at.getEpochSecond());
        return send(type, body, timestamp, signature(FakeSlack.SIGNING_SECRET, timestamp, body));
    }

    HttpResponse<String> send(String type, byte[] body, String timestamp, String signature) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", signature)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String signature(String secret, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
