package dev.waymark.search.texts;

import dev.waymark.text.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** A digest of texts in order: two series of texts have one fingerprint only when they are the same. */
final class Fingerprint {
    /** 128 bits: enough that no two texts of any folder meet. */
    private static final int BYTES = 16;

    private final MessageDigest digest = Sha256.begun();

    static String of(String... texts) {
        return new Fingerprint().add(Arrays.asList(texts)).value();
    }

    Fingerprint add(Iterable<String> texts) {
        texts.forEach(this::add);
        return this;
    }

    /** The length goes first, so that "ab", "c" differs from "a", "bc". */
    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    String value() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
