package dev.waymark.match;

import dev.waymark.coverage.Coverages;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import dev.waymark.llm.EmbeddingModel;
import dev.waymark.role.AspectWording;
import dev.waymark.search.PassageIndex;
import dev.waymark.search.Query;
import dev.waymark.search.Ranking;
import java.nio.file.Path;
import java.util.Optional;

/** Serves the articles of a folder to a matcher, as they were when they were read last. */
final class Folder implements PassageIndex {
    private final Path folder;
    private Knowledge knowledge;

    Folder(Path folder) {
        this.folder = folder;
        this.knowledge = KnowledgeFolder.read(folder);
    }

    void readAgain() {
        knowledge = KnowledgeFolder.read(folder);
    }

    Matcher matcher(EmbeddingModel model) {
        return new Matcher(this, new Coverages(AspectWording.builtIn()), model);
    }

    @Override
    public Ranking search(Query query) {
        throw new UnsupportedOperationException("a matcher searches for nothing");
    }

    @Override
    public Optional<Knowledge> served() {
        return Optional.of(knowledge);
    }
}
