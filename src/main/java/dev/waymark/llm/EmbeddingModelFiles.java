package dev.waymark.llm;

/** The files of the embedding model, which come with the program. */
public final class EmbeddingModelFiles {
    private EmbeddingModelFiles() {}

    /** Loads them, unless they are; whoever embeds meanwhile waits. */
    public static void load() {
        OnnxEmbeddingModel.load();
    }
}
