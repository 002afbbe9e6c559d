package dev.waymark.knowledge.folder;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.KnowledgeListener;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes states of the knowledge on to listeners, one after the other; a state that waits gives way to a newer one. */
final class Delivery implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final List<KnowledgeListener> listeners;
    /** The newest state that nobody was told of yet; nothing at all when there will be no more. */
    private final LinkedBlockingQueue<Optional<Knowledge>> waiting = new LinkedBlockingQueue<>();

    private volatile boolean ended;

    Delivery(List<KnowledgeListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    synchronized void offer(Knowledge knowledge) {
        if (!ended) {
            waiting.clear();
            waiting.add(Optional.of(knowledge));
        }
    }

    /** Listeners are not interrupted, for they write files; what they do is outdated from now on. */
    synchronized void end() {
        ended = true;
        waiting.clear();
        waiting.add(Optional.empty());
    }

    @Override
    public void run() {
        try {
            for (Optional<Knowledge> next = waiting.take(); next.isPresent(); next = waiting.take()) {
                deliver(next.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void deliver(Knowledge knowledge) {
        for (KnowledgeListener listener : listeners) {
            try {
                listener.changed(knowledge, () -> !waiting.isEmpty());
            } catch (RuntimeException e) {
                // The next state may do better, and the other listeners have no part in it.
                LOG.error("a state of the knowledge could not be taken over", e);
            }
        }
    }
}
