package dev.waymark.chat.store;

import dev.waymark.chat.store.Backlog.Entry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes changes in their order, on one thread: what arrives during a commit, or soon after it, goes into the next one
 * together (group commit: DeWitt et al., Implementation Techniques for Main Memory Database Systems, SIGMOD 1984). While
 * nothing can be written, changes wait in memory, and the database is tried again and again.
 */
final class Journal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

    /** More in one transaction saves no more time. */
    private static final int MOST_AT_ONCE = 256;

    /**
     * Only who comes this soon after somebody else waits, and for no longer than anyone notices. One commit of two turns
     * takes little more work than one of a single turn.
     */
    private static final Duration APART = Duration.ofMillis(10);

    /** A commit that takes longer hangs; drivers give up on it before. */
    private static final Duration LONGEST_COMMIT = Duration.ofSeconds(20);

    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(10);

    /** What became of a change. */
    enum Fate {
        WRITTEN,
        WAITS,
        DROPPED
    }

    private final Database database;
    private final Backlog backlog;
    private final Outages outages;
    private final CountDownLatch tried = new CountDownLatch(1);
    private final Thread writer;

    private @Nullable Rows rows;
    private long committed = System.nanoTime() - APART.toNanos();
    private long dropped;
    private boolean ended;

    /** Opens the database in the background. */
    Journal(Database database, Clock clock, Backlog backlog) {
        this.database = database;
        this.backlog = backlog;
        outages = new Outages(clock);
        writer = Thread.ofPlatform().daemon().name("conversations").start(this::run);
    }

    /** Returns when the change is written, or as soon as it is clear that it has to wait. */
    Fate put(Change change) {
        Optional<Entry> entry = enter(change);
        if (entry.isEmpty()) {
            return Fate.DROPPED;
        }
        await(entry.get().settled());
        return isWritten(entry.get()) ? Fate.WRITTEN : Fate.WAITS;
    }

    private synchronized Optional<Entry> enter(Change change) {
        Optional<Entry> entry = ended ? Optional.empty() : backlog.add(change);
        if (entry.isEmpty()) {
            drop();
        }
        if (outages.current().isPresent()) {
            backlog.release();
        }
        notifyAll();
        return entry;
    }

    private synchronized boolean isWritten(Entry entry) {
        return entry.isWritten();
    }

    /**
     * Reads from the database.
     *
     * @throws StoreUnavailableException at once while there is an outage
     */
    <T> T read(Function<Rows, T> read) {
        await(tried);
        Rows open = reachable().orElseThrow(Journal::unavailable);
        try {
            return read.apply(open);
        } catch (RuntimeException e) {
            failed(e);
            throw unavailable();
        }
    }

    private synchronized Optional<Rows> reachable() {
        return outages.current().isPresent() ? Optional.empty() : Optional.ofNullable(rows);
    }

    private static StoreUnavailableException unavailable() {
        return new StoreUnavailableException("what was said before can't be read now");
    }

    /** What was put and is not written yet, oldest first. */
    synchronized List<Change> waiting() {
        return backlog.changes();
    }

    synchronized Keeping keeping() {
        return new Keeping(outages.current(), backlog.size(), dropped);
    }

    private void run() {
        try {
            for (Optional<List<Entry>> next = next(); next.isPresent(); next = next()) {
                attempt(next.get());
            }
        } catch (InterruptedException e) {
            LOG.warn("conversations are no longer written, because the thread that does it was interrupted");
        } finally {
            end();
            database.close();
        }
    }

    /** Waits until there is something to write, or the database is to be tried; empty when all is done. */
    private synchronized Optional<List<Entry>> next() throws InterruptedException {
        Optional<Outage> outage = outages.current();
        if (outage.isPresent()) {
            pause(outage.get().pause());
        }
        while (!ended && reachable().isPresent() && backlog.isEmpty()) {
            wait();
        }
        pause(Duration.ofNanos(committed + APART.toNanos() - System.nanoTime()));
        boolean done = ended && (backlog.isEmpty() || outages.current().isPresent());
        return done ? Optional.empty() : Optional.of(backlog.oldest(MOST_AT_ONCE));
    }

    /** Who puts a change wakes this thread up as well, and must not shorten the pause. */
    private synchronized void pause(Duration pause) throws InterruptedException {
        long end = System.nanoTime() + pause.toNanos();
        for (long left = pause.toNanos(); left > 0 && !ended; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    private void attempt(List<Entry> entries) {
        try {
            Rows open = opened();
            if (entries.isEmpty()) {
                open.probe();
            } else {
                new Batch(entries.stream().map(Entry::change).toList()).write(open, this::drop);
            }
            succeeded(entries);
        } catch (RuntimeException e) {
            // Whatever it was: the thread that writes outlives it, and tries again.
            failed(e);
        } finally {
            tried.countDown();
        }
    }

    private Rows opened() {
        Optional<Rows> reachable = reachable();
        if (reachable.isPresent()) {
            return reachable.get();
        }
        Rows open = database.open();
        synchronized (this) {
            rows = open;
        }
        return open;
    }

    private synchronized void drop() {
        dropped++;
    }

    private synchronized void succeeded(List<Entry> written) {
        committed = System.nanoTime();
        backlog.written(written);
        outages.succeeded(backlog.size());
    }

    private synchronized void failed(RuntimeException thrown) {
        outages.failed(thrown);
        backlog.release();
        notifyAll();
    }

    private void await(CountDownLatch latch) {
        try {
            if (!latch.await(LONGEST_COMMIT.toSeconds(), TimeUnit.SECONDS)) {
                failed(new IllegalStateException("the database did not answer for " + LONGEST_COMMIT));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void end() {
        ended = true;
        backlog.release();
        tried.countDown();
        notifyAll();
    }

    /** Writes what waits, where it can be written. */
    @Override
    public void close() {
        synchronized (this) {
            ended = true;
            notifyAll();
        }
        try {
            if (!writer.join(LONGEST_CLOSE)) {
                LOG.error("the database did not close within {}", LONGEST_CLOSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        int lost = waiting().size();
        if (lost > 0) {
            LOG.error("{} turns and ratings that waited for the database are lost", lost);
        }
    }
}
