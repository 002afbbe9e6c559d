package dev.waymark.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One exchange over a shared client, whose stream can be closed from outside: LangChain4j lets a text be cancelled only from
 * its first piece on, and a server that keeps silent never sends one.
 */
final class ClosableHttp implements HttpClient, HttpClientBuilder, AutoCloseable {
    private final HttpClient client;
    private final long mostBytes;
    private final AtomicReference<InputStream> open = new AtomicReference<>(InputStream.nullInputStream());
    private volatile boolean closed;

    ClosableHttp(HttpClient client, long mostBytes) {
        this.client = client;
        this.mostBytes = mostBytes;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        return client.execute(request);
    }

    /**
     * On a thread of its own: where a server is quick to reply, the JDK's client has the caller read the stream, who would
     * then wait for a silent server without any limit.
     */
    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        Thread.ofVirtual().name("language model").start(() -> {
            try {
                client.execute(request, (stream, heard) -> read(stream, heard, parser), listener);
            } catch (RuntimeException e) {
                listener.onError(e);
            }
        });
    }

    private void read(InputStream stream, ServerSentEventListener listener, ServerSentEventParser parser) {
        var bounded = new Bounded(stream, mostBytes);
        open.set(bounded);
        if (closed) {
            close(bounded);
        }
        parser.parse(bounded, listener);
    }

    /** Whatever is being read ends, and what begins only now ends at once. */
    @Override
    public void close() {
        closed = true;
        close(open.get());
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the model's reply cannot be closed", e);
        }
    }

    /** Both are the shared client's. */
    @Override
    public Duration connectTimeout() {
        return Duration.ZERO;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return Duration.ZERO;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }

    @Override
    public HttpClient build() {
        return this;
    }

    /** Fails when more is read than any answer takes. */
    private static final class Bounded extends FilterInputStream {
        private final long most;
        private long left;

        Bounded(InputStream stream, long most) {
            super(stream);
            this.most = most;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new EndlessException(most);
            }
        }
    }
}
