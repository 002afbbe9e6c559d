package dev.waymark.chat.store;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Writes changes in their order, on one thread: what arrives during a commit goes into the next one together. While
 * nothing can be written, changes wait in memory, and the database is tried again and again.
 */
final class Journal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

    /** More in one transaction saves no more time. */
    private static final int MOST_AT_ONCE = 256;

    /** A longer commit than that hangs, and the driver gives up on it before. */
    private static final long LONGEST_WAIT_SECONDS = 20;

    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(10);

    /** What became of a change. */
    enum Fate {
        WRITTEN,
        WAITS,
        DROPPED
    }

    private static final class Entry {
        private final Change change;
        private final CountDownLatch settled = new CountDownLatch(1);
        private boolean written;

        private Entry(Change change) {
            this.change = change;
        }
    }

    private final Database database;
    private final Clock clock;
    private final int mostBytes;
    private final Thread writer;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Deque<Entry> waiting = new ArrayDeque<>();
    private final CountDownLatch tried = new CountDownLatch(1);
    private int waitingBytes;
    private long dropped;
    private boolean ended;
    private @Nullable Rows rows;
    private @Nullable Outage outage;

    /** Opens the database in the background. */
    Journal(Database database, Clock clock, int mostBytes) {
        this.database = database;
        this.clock = clock;
        this.mostBytes = mostBytes;
        writer = Thread.ofPlatform().daemon().name("conversations").start(this::run);
    }

    /** Returns when the change is written, or as soon as it is clear that it has to wait. */
    Fate put(Change change) {
        Entry entry = new Entry(change);
        lock.lock();
        try {
            if (ended || waitingBytes + change.bytes() > mostBytes) {
                dropped++;
                return Fate.DROPPED;
            }
            waiting.add(entry);
            waitingBytes += change.bytes();
            news.signalAll();
            if (outage != null) {
                return Fate.WAITS;
            }
        } finally {
            lock.unlock();
        }
        return fate(entry);
    }

    private Fate fate(Entry entry) {
        await(entry.settled);
        lock.lock();
        try {
            return entry.written ? Fate.WRITTEN : Fate.WAITS;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Reads from the database.
     *
     * @throws StoreUnavailableException at once while there is an outage
     */
    <T> T read(Function<Rows, T> read) {
        await(tried);
        Rows open = open();
        try {
            return read.apply(open);
        } catch (RuntimeException e) {
            failed(e);
            throw new StoreUnavailableException("what was said before can't be read now");
        }
    }

    private Rows open() {
        lock.lock();
        try {
            if (rows == null || outage != null) {
                throw new StoreUnavailableException("what was said before can't be read now");
            }
            return rows;
        } finally {
            lock.unlock();
        }
    }

    /** What was put and is not written yet, oldest first. */
    List<Change> waiting() {
        lock.lock();
        try {
            return waiting.stream().map(entry -> entry.change).toList();
        } finally {
            lock.unlock();
        }
    }

    Keeping keeping() {
        lock.lock();
        try {
            return new Keeping(Optional.ofNullable(outage), waiting.size(), dropped);
        } finally {
            lock.unlock();
        }
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
    private Optional<List<Entry>> next() throws InterruptedException {
        lock.lock();
        try {
            if (outage != null && !ended) {
                pause(outage.pause());
            }
            while (!ended && outage == null && rows != null && waiting.isEmpty()) {
                news.await();
            }
            return ended && (waiting.isEmpty() || outage != null)
                    ? Optional.empty()
                    : Optional.of(waiting.stream().limit(MOST_AT_ONCE).toList());
        } finally {
            lock.unlock();
        }
    }

    private void pause(Duration pause) throws InterruptedException {
        long left = pause.toNanos();
        while (!ended && left > 0) {
            left = news.awaitNanos(left);
        }
    }

    private void attempt(List<Entry> entries) {
        try {
            Rows open = opened();
            if (entries.isEmpty()) {
                open.probe();
            } else {
                write(open, entries);
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
        if (rows != null && outage == null) {
            return rows;
        }
        Rows open = database.open();
        lock.lock();
        try {
            rows = open;
        } finally {
            lock.unlock();
        }
        return open;
    }

    private void write(Rows open, List<Entry> entries) {
        List<Change> changes = entries.stream().map(entry -> entry.change).toList();
        try {
            open.write(changes);
        } catch (DataIntegrityViolationException e) {
            changes.forEach(change -> writeAlone(open, change));
        }
    }

    /** One change that the database refuses must not hold up all others. */
    private void writeAlone(Rows open, Change change) {
        try {
            open.write(List.of(change));
        } catch (DataIntegrityViolationException e) {
            LOG.error("the database refused a change, which is dropped ({})", DatabaseFault.kinds(e));
            lock.lock();
            try {
                dropped++;
            } finally {
                lock.unlock();
            }
        }
    }

    private void succeeded(List<Entry> written) {
        lock.lock();
        try {
            written.forEach(entry -> {
                waiting.remove();
                entry.written = true;
                waitingBytes -= entry.change.bytes();
            });
            if (outage != null) {
                LOG.info("conversations are being kept again; {} that waited are still to be written", waiting.size());
                outage = null;
            }
        } finally {
            lock.unlock();
        }
        written.forEach(entry -> entry.settled.countDown());
    }

    private void failed(RuntimeException thrown) {
        lock.lock();
        try {
            if (outage == null) {
                outage = Outage.of(clock.instant(), thrown);
                LOG.error(
                        "conversations and feedback are not being kept, because {} ({}); answers still come",
                        outage.reason(),
                        DatabaseFault.kinds(thrown));
            } else {
                outage = outage.goingOn(thrown);
            }
            waiting.forEach(entry -> entry.settled.countDown());
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void await(CountDownLatch latch) {
        try {
            if (!latch.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                failed(new IllegalStateException("the database did not answer for " + LONGEST_WAIT_SECONDS + " s"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end() {
        lock.lock();
        try {
            ended = true;
            waiting.forEach(entry -> entry.settled.countDown());
            tried.countDown();
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Writes what waits, where it can be written. */
    @Override
    public void close() {
        lock.lock();
        try {
            ended = true;
            news.signalAll();
        } finally {
            lock.unlock();
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
