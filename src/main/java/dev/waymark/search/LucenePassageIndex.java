package dev.waymark.search;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.KnowledgeListener;
import dev.waymark.llm.EmbeddingModel;
import dev.waymark.search.texts.FolderTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Follows the knowledge folder with an index on disk, and finds passages in it. */
public final class LucenePassageIndex implements PassageIndex, KnowledgeListener, AutoCloseable {
    private final EmbeddingModel model;
    private final DataFolder data;
    private final List<ServingListener> listeners;

    private FolderTexts folder = FolderTexts.NONE;
    private long published;
    private volatile @Nullable Generation current;
    private volatile Indexing indexing = Indexing.NONE;
    private volatile boolean closed;

    LucenePassageIndex(EmbeddingModel model, DataFolder data, List<ServingListener> listeners) {
        this.model = model;
        this.data = data;
        this.listeners = List.copyOf(listeners);
    }

    /** As {@link #open(Path, EmbeddingModel, List)}, with nobody to tell. */
    public static LucenePassageIndex open(Path data, EmbeddingModel model) {
        return open(data, model, List.of());
    }

    /**
     * Opens what is left of an earlier run; nothing is served before the folder's first state.
     *
     * @throws DataFolderInUseException when another process works on this data folder
     */
    public static LucenePassageIndex open(Path data, EmbeddingModel model, List<ServingListener> listeners) {
        return new LucenePassageIndex(
                model, DataFolder.open(data, IndexFormat.of(model.name(), IndexFormat.EXACT)), listeners);
    }

    @Override
    public synchronized void changed(Knowledge knowledge, BooleanSupplier outdated) {
        if (closed) {
            return;
        }
        folder = folder.next(knowledge);
        try {
            serveEarlier(knowledge);
            if (update(knowledge, outdated)) {
                data.settleVectors();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index could not be brought to the folder's state", e);
        }
    }

    @Override
    public synchronized boolean hasArticlesLeft() {
        try {
            return !closed && data.hasPassages();
        } catch (IOException e) {
            throw new UncheckedIOException("the index could not be looked into", e);
        }
    }

    /** What an index of an earlier format holds unchanged is served while that of today's is built. */
    private void serveEarlier(Knowledge knowledge) throws IOException {
        Optional<EarlierIndex> earlier = data.earlier();
        if (earlier.isEmpty()) {
            return;
        }
        Knowledge unchanged = earlier.get().unchanged(knowledge, folder);
        if (current != null || Excerpt.isMost(unchanged, knowledge)) {
            tell(unchanged);
            serve(data.generation(++published, unchanged, earlier.get()));
        }
    }

    /** Returns whether all of the state is served. */
    private boolean update(Knowledge knowledge, BooleanSupplier outdated) throws IOException {
        try (Stores stores = data.stores()) {
            var update = new Update(model, stores, knowledge, folder);
            BooleanSupplier stop = () -> closed || outdated.getAsBoolean();
            if (!update.run(stop, interim(knowledge, stores.passages()), now -> indexing = now)) {
                return false;
            }
            data.settlePassages(stores);
            publish(knowledge);
            var further = new FurtherTexts(model, stores.vectors(), stop);
            listeners.forEach(listener -> listener.afterServing(knowledge, further));
            update.forgetSpareVectors(further.keys());
            return true;
        }
    }

    /**
     * The first state ever is served only whole: half of it would answer "not in the sources" for the other half. The first
     * after a start may be served in part when the index was whole before and most of it still holds.
     */
    private Optional<Update.Publisher> interim(Knowledge knowledge, PassageStore passages) throws IOException {
        if (data.earlier().isPresent()) {
            // It holds more than what is being built.
            return Optional.empty();
        }
        return current != null || holdsMost(knowledge, passages) ? Optional.of(this::publish) : Optional.empty();
    }

    private boolean holdsMost(Knowledge knowledge, PassageStore passages) throws IOException {
        return passages.isWhole()
                && Excerpt.isMost(Excerpt.unchanged(knowledge, folder, passages.fingerprints()), knowledge);
    }

    private void publish(Knowledge knowledge) throws IOException {
        tell(knowledge);
        serve(data.generation(++published, knowledge));
    }

    private void tell(Knowledge knowledge) {
        listeners.forEach(listener -> listener.beforeServing(knowledge));
    }

    private void serve(Generation next) throws IOException {
        Generation before = current;
        current = next;
        if (before != null) {
            before.close();
        }
    }

    @Override
    public Ranking search(Query query) {
        Generation generation = acquire();
        try (generation) {
            String question = generation.knowledge().catalogue().mask(query.text());
            return generation.search(query, model.embedQuestion(question));
        } catch (IOException e) {
            throw new UncheckedIOException("search failed for '" + query.text() + "'", e);
        }
    }

    /** The newest generation; one that is replaced in this very moment is closed already, then the next is there. */
    private Generation acquire() {
        while (true) {
            Generation generation = current;
            if (generation == null) {
                throw new NotIndexedException();
            }
            if (generation.acquire()) {
                return generation;
            }
        }
    }

    @Override
    public Optional<Knowledge> served() {
        return Optional.ofNullable(current).map(Generation::knowledge);
    }

    /** The number of what is served, 0 before anything is. */
    long generation() {
        Generation generation = current;
        return generation == null ? 0 : generation.number();
    }

    @Override
    public Indexing indexing() {
        return indexing;
    }

    /** Stops an update that runs, keeping what it has done. */
    @Override
    public void close() {
        closed = true;
        release();
    }

    private synchronized void release() {
        try (data) {
            Generation last = current;
            current = null;
            if (last != null) {
                last.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index could not be closed", e);
        }
    }
}
