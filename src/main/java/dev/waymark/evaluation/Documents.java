package dev.waymark.evaluation;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Problem;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import dev.waymark.knowledge.format.UnreadableException;
import dev.waymark.knowledge.passage.Composition;
import dev.waymark.knowledge.reading.Reading;
import dev.waymark.role.RoleCatalogues;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads what questions are asked of. */
final class Documents {
    private Documents() {}

    /**
     * @param documents a JSONL file with an article a line, or a folder of articles
     * @throws EvaluationException if it cannot be read, or holds no article
     */
    static Knowledge read(Path documents) {
        Knowledge knowledge = Files.isDirectory(documents)
                ? KnowledgeFolder.read(documents)
                : of(JsonLines.read(documents, DocumentJson.class));
        if (knowledge.articles().isEmpty()) {
            throw new EvaluationException(documents + " holds no article that can be read");
        }
        return knowledge;
    }

    /** What stands in the lines of a file of documents. */
    static Knowledge of(List<DocumentJson> documents) {
        List<Article> articles = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (DocumentJson document : documents) {
            try {
                Reading reading = document.article();
                articles.add(reading.article());
                reading.problem(document.id()).ifPresent(problems::add);
            } catch (UnreadableException e) {
                problems.add(new Problem(document.id(), String.valueOf(e.getMessage())));
            }
        }
        return new Composition().knowledge(articles, problems, RoleCatalogues.builtIn());
    }
}
