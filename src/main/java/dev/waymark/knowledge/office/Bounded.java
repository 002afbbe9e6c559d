package dev.waymark.knowledge.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/** Takes so many bytes and no more. */
final class Bounded extends OutputStream {
    private final int most;
    private final boolean kept;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long count;

    /**
     * @param kept whether they are needed, or only how many there are
     */
    Bounded(int most, boolean kept) {
        this.most = most;
        this.kept = kept;
    }

    /**
     * @throws TooLargeException if that is too much
     */
    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        count += length;
        if (count > most) {
            throw new TooLargeException();
        }
        if (kept) {
            bytes.write(from, offset, length);
        }
    }

    InputStream asInput() {
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
