package dev.waymark.knowledge.folder;

import java.time.Instant;
import java.util.Optional;

/**
 * A file of the folder as it was last read.
 *
 * @param name the path inside the folder, with forward slashes
 * @param article the id of the article in it; empty when there is none to be served
 * @param problem why it is not served, or not as a whole
 */
public record FolderFile(
        String name, long bytes, Instant modified, Optional<String> article, Optional<String> problem) {
    /** Larger files are no articles, and reading them could take all memory. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;
}
