package dev.waymark.match;

import dev.waymark.coverage.Coverages;
import dev.waymark.coverage.thing.ThingIndex;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import dev.waymark.llm.EmbeddingModel;
import dev.waymark.role.AspectWording;
import dev.waymark.search.PassageIndex;
import dev.waymark.search.Query;
import dev.waymark.search.Ranking;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Serves the articles of a folder to a matcher, as they were when they were read last. */
final class Folder implements PassageIndex {
    private final Path folder;
    private final EmbeddingModel model;
    private final RoleStatementIndex statements;
    private Knowledge knowledge;

    Folder(Path folder, EmbeddingModel model) {
        this.folder = folder;
        this.model = model;
        this.knowledge = KnowledgeFolder.read(folder);
        Coverages coverages = new Coverages(AspectWording.builtIn());
        statements = new RoleStatementIndex(coverages, new ThingIndex(coverages));
    }

    static Matcher matcher(Path folder, EmbeddingModel model) {
        var served = new Folder(folder, model);
        served.embed();
        return served.matcher();
    }

    Matcher matcher() {
        return new Matcher(this, statements, model);
    }

    void readAgain() {
        knowledge = KnowledgeFolder.read(folder);
        statements.beforeServing(knowledge);
    }

    void embed() {
        statements.afterServing(knowledge, texts -> Optional.of(vectors(texts)));
    }

    private Map<String, float[]> vectors(List<String> texts) {
        List<float[]> embedded = model.embedPassages(texts);
        Map<String, float[]> vectors = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            vectors.put(texts.get(i), embedded.get(i));
        }
        return vectors;
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
