package dev.waymark.search;

import dev.waymark.llm.EmbeddingModel;
import dev.waymark.search.folder.IndexFolder;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Indexes in memory, for tests that need no files. */
final class Indexes {
    private Indexes() {}

    static LucenePassageIndex inMemory(EmbeddingModel model) {
        return inMemory(model, IndexFormat.EXACT);
    }

    /**
     * @param exact up to how many passages no graph is used
     */
    static LucenePassageIndex inMemory(EmbeddingModel model, int exact) {
        var folder = new DataFolder(
                IndexFormat.of(model.name(), exact),
                new IndexFolder(new ByteBuffersDirectory()),
                new IndexFolder(new ByteBuffersDirectory()),
                () -> {});
        return new LucenePassageIndex(model, folder, List.of());
    }
}
