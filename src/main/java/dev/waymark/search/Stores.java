package dev.waymark.search;

import java.io.Closeable;
import java.io.IOException;

/** What an update writes to. */
record Stores(PassageStore passages, VectorStore vectors) implements Closeable {
    /** Vectors first: should a crash come between, they are found again. */
    void commit() throws IOException {
        vectors.commit();
        passages.commit();
    }

    @Override
    public void close() throws IOException {
        try (vectors) {
            passages.close();
        }
    }
}
