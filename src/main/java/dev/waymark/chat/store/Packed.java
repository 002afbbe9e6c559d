package dev.waymark.chat.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A stored form made small, as it goes into a row: JSON of a turn repeats its names, and takes a fifth of its size. */
final class Packed {
    private final byte[] bytes;

    private Packed(byte[] bytes) {
        this.bytes = bytes;
    }

    static Packed of(byte[] plain) {
        var packed = new ByteArrayOutputStream(plain.length / 4 + 64);
        // The fastest level: the higher ones save another tenth and take three times as long.
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(packed, deflater)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return new Packed(packed.toByteArray());
    }

    /** As it was read from a row. */
    static Packed ofRow(byte[] bytes) {
        return new Packed(bytes);
    }

    byte[] toRow() {
        return bytes;
    }

    int size() {
        return bytes.length;
    }

    byte[] plain() {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("what is stored can't be unpacked", e);
        }
    }
}
