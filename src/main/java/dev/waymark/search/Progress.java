package dev.waymark.search;

import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells an operator how far an indexing is, every few seconds, and how it ended. */
final class Progress {
    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);
    private static final long EVERY = Duration.ofSeconds(5).toNanos();

    private final int articles;
    private final int texts;
    private final long started = System.nanoTime();
    private long told = started;
    private int articlesDone;
    private int passagesDone;
    private int textsDone;

    private Progress(int articles, int texts) {
        this.articles = articles;
        this.texts = texts;
    }

    static Progress of(Collection<PendingArticle> pending) {
        return new Progress(
                pending.size(),
                pending.stream().mapToInt(PendingArticle::missing).sum());
    }

    /** How many texts are embedded in all: what takes the time. */
    int texts() {
        return texts;
    }

    void embedded(int more) {
        textsDone += more;
    }

    void indexed(int passages) {
        articlesDone++;
        passagesDone += passages;
    }

    void tell() {
        long now = System.nanoTime();
        if (now - told < EVERY) {
            return;
        }
        told = now;
        LOG.info(
                "indexing: {} of {} articles done, {} passages a second, about {} left",
                articlesDone,
                articles,
                String.format(Locale.ROOT, "%.1f", passagesDone / seconds()),
                duration((texts - textsDone) * seconds() / Math.max(1, textsDone)));
    }

    void end() {
        if (articles > 0) {
            LOG.info(
                    "indexed {} of {} articles: {} passages, {} texts embedded, in {}",
                    articlesDone,
                    articles,
                    passagesDone,
                    textsDone,
                    duration(seconds()));
        }
    }

    private double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    private static String duration(double seconds) {
        long whole = Math.round(seconds);
        return whole < 60 ? String.format(Locale.ROOT, "%.1f s", seconds) : whole / 60 + " min " + whole % 60 + " s";
    }
}
