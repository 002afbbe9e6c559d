package dev.waymark.search;

import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;
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

    private final Consumer<Indexing> listener;

    private Progress(int articles, int texts, Consumer<Indexing> listener) {
        this.articles = articles;
        this.texts = texts;
        this.listener = listener;
    }

    static Progress of(Collection<PendingArticle> pending, Consumer<Indexing> listener) {
        return new Progress(
                pending.size(),
                pending.stream().mapToInt(PendingArticle::missing).sum(),
                listener);
    }

    /** How many texts are embedded in all: what takes the time. */
    int texts() {
        return texts;
    }

    void embedded(int more) {
        textsDone += more;
        listener.accept(soFar());
    }

    void indexed(int passages) {
        articlesDone++;
        passagesDone += passages;
        listener.accept(soFar());
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

    private Indexing soFar() {
        return new Indexing(articles, articlesDone, texts, textsDone);
    }

    void end() {
        listener.accept(Indexing.NONE);
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
