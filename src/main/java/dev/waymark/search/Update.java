package dev.waymark.search;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.llm.EmbeddingModel;
import dev.waymark.search.texts.ArticleTexts;
import dev.waymark.search.texts.EmbeddedText;
import dev.waymark.search.texts.FolderTexts;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Brings the index to one state of the folder. Whatever stops it, what is committed is whole articles and vectors of
 * whole texts, and the next update goes on from there.
 */
final class Update {
    /** With two batches under way half a second's work or less, so that a newer state is noticed soon. */
    private static final int BATCH = 32;

    /** What a crash may cost: embedding the texts of so long. */
    private static final long COMMIT_EVERY = Duration.ofSeconds(1).toNanos();

    /** Serving a new state takes a twentieth of a second for 10,000 passages. */
    private static final long PUBLISH_EVERY = Duration.ofSeconds(2).toNanos();

    /** Up to so many missing texts all changes appear in one step; else the outdated goes first, at once. */
    private static final int ONE_STEP = 100;

    /** Vectors that nobody uses any more stay, for texts that come back, until there are so many more than used. */
    private static final int SPARE_VECTORS = 10_000;

    /** A small change need not wait for a large one. */
    private static final Comparator<PendingArticle> LEAST_WORK_FIRST = Comparator.comparingInt(PendingArticle::missing)
            .thenComparing(pending -> pending.article().id());

    /** Serves a state; the passages committed are exactly those of this state. */
    interface Publisher {
        void publish(Knowledge committed) throws IOException;
    }

    private final EmbeddingModel model;
    private final Stores stores;
    private final Knowledge knowledge;
    private final FolderTexts folder;
    private final Deque<PendingArticle> pending = new ArrayDeque<>();
    private final Set<String> begun = new HashSet<>();
    private long lastCommit = System.nanoTime();
    private long lastPublished = lastCommit;

    Update(EmbeddingModel model, Stores stores, Knowledge knowledge, FolderTexts folder) {
        this.model = model;
        this.stores = stores;
        this.knowledge = knowledge;
        this.folder = folder;
    }

    /**
     * Commits as it goes.
     *
     * @param interim is given, in the course of a long update, what is done already
     * @param listener hears how far it is
     * @return whether it was finished, not stopped early because a newer state waits
     */
    boolean run(BooleanSupplier outdated, Optional<Publisher> interim, Consumer<Indexing> listener) throws IOException {
        Map<String, String> indexed = stores.passages().fingerprints();
        plan(indexed);
        removeGone(indexed.keySet());
        var progress = Progress.of(pending, listener);
        // What only moved or changed its roles needs no embedding and does not disappear in between.
        indexComplete(progress);
        boolean stepwise = interim.isPresent() && progress.texts() > ONE_STEP;
        if (stepwise) {
            removePending();
            publish(interim.get());
        }
        try (var embedding = new EmbeddingAhead(model)) {
            while (begin(embedding, outdated)) {
                progress.embedded(store(embedding.next()));
                indexComplete(progress);
                progress.tell();
                if (stepwise && isOver(PUBLISH_EVERY, lastPublished)) {
                    publish(interim.get());
                } else if (isOver(COMMIT_EVERY, lastCommit)) {
                    stores.vectors().commit();
                    lastCommit = System.nanoTime();
                }
            }
        }
        if (pending.isEmpty()) {
            stores.passages().markWhole();
        }
        stores.commit();
        progress.end();
        return pending.isEmpty();
    }

    private void plan(Map<String, String> indexed) throws IOException {
        List<PendingArticle> missing = new ArrayList<>();
        for (ArticleTexts article : folder.articles().values()) {
            if (!article.fingerprint().equals(indexed.get(article.id()))) {
                missing.add(PendingArticle.of(article, knowledge.catalogue(), stores.vectors()));
            }
        }
        missing.sort(LEAST_WORK_FIRST);
        pending.addAll(missing);
    }

    private void removeGone(Set<String> indexed) throws IOException {
        for (String article : indexed) {
            if (!folder.articles().containsKey(article)) {
                stores.passages().remove(article);
            }
        }
    }

    private void removePending() throws IOException {
        for (PendingArticle article : pending) {
            stores.passages().remove(article.article().id());
        }
    }

    private static boolean isOver(long span, long start) {
        return System.nanoTime() - start > span;
    }

    private void publish(Publisher interim) throws IOException {
        stores.commit();
        interim.publish(done());
        lastPublished = System.nanoTime();
        lastCommit = lastPublished;
    }

    private Knowledge done() {
        Set<String> missing =
                pending.stream().map(article -> article.article().id()).collect(Collectors.toSet());
        return Excerpt.of(knowledge, article -> !missing.contains(article));
    }

    /**
     * Has the model work on what is missing, unless that is outdated.
     *
     * @return whether there is a batch to wait for
     */
    private boolean begin(EmbeddingAhead embedding, BooleanSupplier outdated) {
        while (!embedding.isFull() && !outdated.getAsBoolean()) {
            List<EmbeddedText> batch = new ArrayList<>();
            for (PendingArticle article : pending) {
                article.fill(batch, BATCH, begun);
                if (batch.size() == BATCH) {
                    break;
                }
            }
            if (batch.isEmpty()) {
                break;
            }
            embedding.begin(batch);
        }
        return !embedding.isEmpty();
    }

    private int store(Map<String, float[]> batch) throws IOException {
        for (Map.Entry<String, float[]> embedded : batch.entrySet()) {
            stores.vectors().add(embedded.getKey(), Int8.of(embedded.getValue()));
        }
        return batch.size();
    }

    private void indexComplete(Progress progress) throws IOException {
        while (!pending.isEmpty() && pending.peek().isComplete(stores.vectors())) {
            PendingArticle article = pending.remove();
            stores.passages().put(article.article(), article.vectors(stores.vectors()));
            progress.indexed(article.article().passages().size());
        }
    }

    /**
     * After a finished update: forgets vectors when far more are kept than used.
     *
     * @param further keys of what is used besides the folder's texts
     */
    void forgetSpareVectors(Set<String> further) throws IOException {
        if (stores.vectors().size() > folder.texts() + further.size() + SPARE_VECTORS) {
            Set<String> used = folder.keys(knowledge.catalogue());
            stores.vectors().retain(key -> used.contains(key) || further.contains(key));
        }
    }
}
