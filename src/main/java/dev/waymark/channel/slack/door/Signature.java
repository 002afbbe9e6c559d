package dev.waymark.channel.slack.door;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tells requests of Slack from others: by a secret that only Slack and this service know, over the very bytes sent. The
 * SDK's own check parses first, takes timestamps of an hour ahead and loses a newline at the end.
 */
public final class Signature {
    private static final String ALGORITHM = "HmacSHA256";

    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final SecretKeySpec secret;
    private final Clock clock;

    public Signature(String secret, Clock clock) {
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.clock = clock;
    }

    /** Whether a timestamp is one of now: what was signed long ago may be played back by somebody else. */
    boolean isTimely(@Nullable String timestamp) {
        if (timestamp == null || !timestamp.matches("\\d{1,12}")) {
            return false;
        }
        Instant signed = Instant.ofEpochSecond(Long.parseLong(timestamp));
        return Duration.between(signed, clock.instant()).abs().compareTo(WINDOW) <= 0;
    }

    boolean isRight(@Nullable String signature, String timestamp, byte[] body) {
        return signature != null
                && MessageDigest.isEqual(
                        of(timestamp, body).getBytes(StandardCharsets.US_ASCII),
                        signature.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    private String of(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
