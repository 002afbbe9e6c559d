package dev.waymark.knowledge.curate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file under a name that nobody reads, and gives it its own name when all of it is on disk: a move within a
 * folder is done or not done, on every file system that Java knows as atomic.
 */
final class WholeFile {
    private WholeFile() {}

    static void write(Path target, byte[] content) throws IOException {
        Path unfinished = target.resolveSibling(Leftovers.PREFIX + UUID.randomUUID());
        try {
            try (FileChannel file =
                    FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(content);
                while (left.hasRemaining()) {
                    file.write(left);
                }
                file.force(true);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        forceNames(target);
    }

    /** So that a power failure does not bring the old file back after it was said that the new one is there. */
    private static void forceNames(Path target) {
        Path folder = target.getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // Some systems open no folders; what they keep of names is their own affair.
        }
    }
}
