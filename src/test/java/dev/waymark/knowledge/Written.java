package dev.waymark.knowledge;

import dev.waymark.knowledge.folder.KnowledgeFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Articles written into a folder, and read as the service reads them. */
public final class Written {
    private final Path folder;

    public Written(Path folder) {
        this.folder = folder;
    }

    public Written write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Knowledge read() {
        return KnowledgeFolder.read(folder);
    }
}
