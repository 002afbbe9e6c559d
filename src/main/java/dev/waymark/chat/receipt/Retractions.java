package dev.waymark.chat.receipt;

import dev.waymark.chat.Turn;
import dev.waymark.chat.ledger.Digest;
import dev.waymark.chat.store.KeptTurns;
import dev.waymark.chat.store.StoreUnavailableException;
import dev.waymark.text.Sha256;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells listeners of answers that no longer rest on what their sources say: after each state of the folder, of the recent
 * turns that cite an article which differs from what it was when that was last done. What was told is kept with the turns,
 * so that nothing is told twice, by several processes or after a restart. Where nobody listens, nothing is done.
 */
@Component
final class Retractions {
    private static final Logger LOG = LoggerFactory.getLogger(Retractions.class);

    /** Who reads older answers looks at their receipts, which tell as well. */
    private static final int MOST_TURNS = 20_000;

    private static final Duration RECENT = Duration.ofDays(30);

    /** Turns in memory at the same time. */
    private static final int READ_AT_ONCE = 50;

    private final KeptTurns turns;
    private final Standings standings;
    private final List<RetractionListener> listeners;
    private final AtomicReference<Map<String, String>> waiting = new AtomicReference<>(Map.of());

    Retractions(KeptTurns turns, Standings standings, List<RetractionListener> listeners) {
        this.turns = turns;
        this.standings = standings;
        this.listeners = List.copyOf(listeners);
        if (!listeners.isEmpty()) {
            standings.follow(this::changed);
        }
    }

    /** Called on the thread that indexes, which has better to do than to wait. */
    private void changed(Map<String, String> texts) {
        waiting.set(texts);
        Thread.ofVirtual().name("retractions").start(this::work);
    }

    private synchronized void work() {
        Map<String, String> texts = waiting.getAndSet(Map.of());
        if (texts.isEmpty()) {
            return;
        }
        try {
            check(fingerprints(texts));
        } catch (StoreUnavailableException e) {
            LOG.warn("who relies on changed articles is told after the next change: {}", e.getMessage());
        }
    }

    private void check(Map<String, String> now) {
        Set<String> changed = differing(turns.checkedArticles(), now);
        if (changed.isEmpty()) {
            return;
        }
        Instant since = Instant.now().minus(RECENT);
        List<String> affected = turns.latest(MOST_TURNS).stream()
                .filter(digest -> digest.at().isAfter(since))
                .filter(digest -> digest.cited().stream().anyMatch(span -> changed.contains(span.articleId())))
                .map(Digest::turnId)
                .toList();
        for (int from = 0; from < affected.size(); from += READ_AT_ONCE) {
            turns.turns(affected.subList(from, Math.min(from + READ_AT_ONCE, affected.size())))
                    .forEach(this::tell);
        }
        turns.checked(now);
    }

    private void tell(Turn turn) {
        Map<Integer, Standing> fallen = standings.fallen(turn);
        String told = fallen.entrySet().stream()
                .map(citation -> citation.getKey() + " " + citation.getValue().id())
                .collect(Collectors.joining(","));
        if (turns.tell(turn.turnId(), told)) {
            listeners.forEach(listener -> tell(listener, turn, fallen));
        }
    }

    private static void tell(RetractionListener listener, Turn turn, Map<Integer, Standing> fallen) {
        try {
            listener.retracted(turn, fallen);
        } catch (RuntimeException e) {
            // The other listeners and turns have no part in it.
            LOG.error(
                    "{} could not be told of an answer that is retracted",
                    listener.getClass().getSimpleName(),
                    e);
        }
    }

    private static Set<String> differing(Map<String, String> before, Map<String, String> now) {
        Set<String> differing = new HashSet<>(before.keySet());
        differing.addAll(now.keySet());
        differing.removeIf(id -> before.getOrDefault(id, "").equals(now.getOrDefault(id, "")));
        return differing;
    }

    private static Map<String, String> fingerprints(Map<String, String> texts) {
        Map<String, String> fingerprints = new HashMap<>();
        texts.forEach((id, text) -> fingerprints.put(KeptTurns.idInDigest(id), Sha256.hex(text)));
        return fingerprints;
    }
}
