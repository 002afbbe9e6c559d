package dev.waymark.evaluation;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells every few seconds how many questions have been asked, and at the end what came of them. */
final class Tally {
    private static final Logger LOG = LoggerFactory.getLogger(Tally.class);
    private static final long EVERY = Duration.ofSeconds(5).toNanos();

    private final int questions;
    private final Map<String, Integer> statuses = new TreeMap<>();
    private final long started = System.nanoTime();
    private long told = started;
    private int asked;

    Tally(int questions) {
        this.questions = questions;
    }

    void add(ReplyJson reply) {
        asked++;
        statuses.merge(reply.status(), 1, Integer::sum);
        long now = System.nanoTime();
        if (now - told >= EVERY) {
            told = now;
            double left = (questions - asked) * seconds() / asked;
            LOG.info("asked {} of {} questions, about {} s left", asked, questions, Math.round(left));
        }
    }

    void end() {
        LOG.info("asked {} questions in {} s: {}", asked, String.format(Locale.ROOT, "%.1f", seconds()), statuses);
    }

    private double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }
}
