package dev.waymark.knowledge.folder;

import dev.waymark.knowledge.Knowledge;
import java.nio.file.Path;

/** Reads a folder and prints what came of it; a process of its own, with little memory. */
final class ReadInLittleMemory {
    private ReadInLittleMemory() {}

    public static void main(String[] arguments) {
        Knowledge knowledge = KnowledgeFolder.read(Path.of(arguments[0]));
        knowledge.articles().forEach(article -> System.out.println("article " + article.id()));
        knowledge
                .problems()
                .forEach(problem -> System.out.println("problem " + problem.file() + ": " + problem.reason()));
    }
}
