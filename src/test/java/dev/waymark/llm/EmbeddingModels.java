package dev.waymark.llm;

/** The real model, loaded once for all tests. */
public final class EmbeddingModels {
    private static final EmbeddingModel BGE = new OnnxEmbeddingModel();

    private EmbeddingModels() {}

    public static EmbeddingModel bge() {
        return BGE;
    }
}
