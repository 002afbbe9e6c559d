package dev.waymark.chat.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Changes on their way to the database, oldest first: so many as fit into memory. Not safe for threads. */
final class Backlog {
    /** A change, and whoever waits for it. */
    static final class Entry {
        private final Change change;
        private final CountDownLatch settled = new CountDownLatch(1);
        private boolean written;

        private Entry(Change change) {
            this.change = change;
        }

        Change change() {
            return change;
        }

        /** Open until it is written, or it is clear that it has to wait. */
        CountDownLatch settled() {
            return settled;
        }

        boolean isWritten() {
            return written;
        }
    }

    private final int mostBytes;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private int bytes;

    Backlog(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Empty when there is no room for it. */
    Optional<Entry> add(Change change) {
        if (bytes + change.bytes() > mostBytes) {
            return Optional.empty();
        }
        Entry entry = new Entry(change);
        entries.add(entry);
        bytes += change.bytes();
        return Optional.of(entry);
    }

    List<Entry> oldest(int most) {
        return entries.stream().limit(most).toList();
    }

    /** Takes out the oldest, which are written. */
    void written(List<Entry> oldest) {
        for (Entry entry : oldest) {
            entries.remove();
            bytes -= entry.change.bytes();
            entry.written = true;
            entry.settled.countDown();
        }
    }

    /** Lets go of all who wait; what they wait for stays. */
    void release() {
        entries.forEach(entry -> entry.settled.countDown());
    }

    List<Change> changes() {
        return entries.stream().map(Entry::change).toList();
    }

    int size() {
        return entries.size();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }
}
