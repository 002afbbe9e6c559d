package dev.waymark.channel.slack.talk;

import dev.waymark.channel.Speechless;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has work done in the background: so much at most waits or is being done, and what belongs together is done one after
 * the other, in the order it came.
 */
final class Desk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final int most;
    private final Duration patience;
    private final ExecutorService workers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("slack-", 0).factory());
    private final Map<String, Queue<Runnable>> lines = new HashMap<>();
    private int taken;
    private boolean closed;

    /**
     * @param most how much may wait and be done at a time
     * @param patience how long closing waits for what was begun
     */
    Desk(int most, Duration patience) {
        this.most = most;
        this.patience = patience;
    }

    /** Takes work, or says no: because there is too much of it, or because the desk is closed. */
    synchronized boolean take(String line, Runnable work) {
        if (closed || taken == most) {
            return false;
        }
        taken++;
        Queue<Runnable> waiting = lines.get(line);
        if (waiting != null) {
            waiting.add(work);
            return true;
        }
        Queue<Runnable> begun = new ArrayDeque<>();
        begun.add(work);
        lines.put(line, begun);
        workers.execute(() -> workOff(line, begun));
        return true;
    }

    /** What was taken and is not done. */
    synchronized int taken() {
        return taken;
    }

    private void workOff(String line, Queue<Runnable> waiting) {
        for (Runnable work = next(line, waiting); work != null; work = next(line, waiting)) {
            try {
                work.run();
            } catch (RuntimeException e) {
                // One question must not end what is asked behind it.
                log(e);
            } finally {
                done();
            }
        }
    }

    /** What the end of the service cut off is done after its start. */
    private void log(RuntimeException thrown) {
        if (!Thread.currentThread().isInterrupted()) {
            LOG.error("something said in Slack came to nothing", Speechless.of(thrown));
        }
    }

    private synchronized @Nullable Runnable next(String line, Queue<Runnable> waiting) {
        Runnable work = Thread.currentThread().isInterrupted() ? null : waiting.poll();
        if (work == null) {
            lines.remove(line);
        }
        return work;
    }

    private synchronized void done() {
        taken--;
    }

    /** Finishes what was taken, as far as there is time; the rest stays in the database and is done after a restart. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        workers.shutdown();
        try {
            if (!workers.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                workers.shutdownNow();
                boolean ended = workers.awaitTermination(1, TimeUnit.SECONDS);
                LOG.warn("not all that was asked in Slack is answered yet{}", ended ? "" : ", and some calls hang");
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
