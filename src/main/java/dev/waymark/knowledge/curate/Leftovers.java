package dev.waymark.knowledge.curate;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that were being written when the program was killed. */
final class Leftovers extends SimpleFileVisitor<Path> {
    /** Hidden, so that whatever follows the folder passes over them. */
    static final String PREFIX = ".waymark-unfinished-";

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    /** Another process may be writing to the same folder, and takes seconds at most. */
    private static final Duration SURELY_LEFT = Duration.ofMinutes(10);

    private final Instant before = Instant.now().minus(SURELY_LEFT);

    private Leftovers() {}

    static void remove(Path folder) {
        try {
            Files.walkFileTree(folder, new Leftovers());
        } catch (IOException e) {
            LOG.warn("unfinished files in the knowledge folder can't be removed: {}", e.getMessage());
        }
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        boolean left = attributes.lastModifiedTime().toInstant().isBefore(before);
        if (left && String.valueOf(file.getFileName()).startsWith(PREFIX)) {
            Files.deleteIfExists(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        return FileVisitResult.CONTINUE;
    }
}
