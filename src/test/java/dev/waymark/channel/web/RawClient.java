package dev.waymark.channel.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A connection on which anything can be sent, at any pace. */
final class RawClient implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;

    private static final int SOON_MILLIS = 100;

    private final Socket socket;

    RawClient(int port) throws IOException {
        this("127.0.0.1", port);
    }

    /** A client at another address of this machine; all of 127.0.0.0/8 are. */
    RawClient(String address, int port) throws IOException {
        socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port, InetAddress.ofLiteral(address), 0);
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    /** Sends a request, or the beginning of one; what ends a line is added. */
    RawClient send(String text) throws IOException {
        return send(text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    RawClient send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    void sendNoMore() throws IOException {
        socket.shutdownOutput();
    }

    /** Whether a byte still goes out; the second one after the other side has gone does not. */
    boolean drips(byte drop) {
        try {
            socket.getOutputStream().write(drop);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** All that comes until the other side ends. */
    String rest() throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(read);
        } catch (SocketTimeoutException e) {
            throw new IOException("nothing came, nor did the connection end, after: " + read, e);
        } catch (SocketException reset) {
            // That is an end, too.
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    /** Whether this is the next thing that comes, and comes soon. */
    boolean hears(String expected) throws IOException {
        socket.setSoTimeout(SOON_MILLIS);
        try {
            byte[] next = socket.getInputStream().readNBytes(expected.length());
            return new String(next, StandardCharsets.ISO_8859_1).equals(expected);
        } catch (SocketTimeoutException e) {
            return false;
        } finally {
            socket.setSoTimeout(PATIENCE_MILLIS);
        }
    }

    /** Reads so many bytes, or less when there are no more. */
    void skip(int bytes) throws IOException {
        try {
            socket.getInputStream().readNBytes(bytes);
        } catch (SocketException reset) {
            // That is an end.
        }
    }

    /** What comes until a text has come. */
    String until(String expected) throws IOException {
        StringBuilder read = new StringBuilder();
        InputStream in = socket.getInputStream();
        while (read.indexOf(expected) < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the connection ended before '%s': %s".formatted(expected, read));
            }
            read.append((char) next);
        }
        return read.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
