package dev.waymark.llm;

import java.nio.file.Path;
import java.util.Optional;

/** The files of the embedding model, which come with the program. */
public final class EmbeddingModelFiles {
    private static volatile Optional<Path> folder = Optional.empty();

    private EmbeddingModelFiles() {}

    /**
     * Loads them, unless they are; whoever embeds meanwhile waits.
     *
     * @param folder where they are kept unpacked, made when it does not exist; if that cannot be, they are not kept
     */
    public static void load(Path folder) {
        EmbeddingModelFiles.folder = Optional.of(folder);
        OnnxEmbeddingModel.load();
    }

    static Optional<Path> folder() {
        return folder;
    }
}
