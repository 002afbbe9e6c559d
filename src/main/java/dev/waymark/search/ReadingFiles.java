package dev.waymark.search;

import dev.waymark.knowledge.reading.ReadingStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Readings in files of the data folder. Its disk may be full or gone: then files of the knowledge folder are read again
 * at the next start, and nothing else is lost.
 */
final class ReadingFiles implements ReadingStore {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingFiles.class);

    private final Path folder;

    ReadingFiles(HeldFolder data) {
        this.folder = data.path().resolve("readings");
    }

    @Override
    public Optional<byte[]> find(String key) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(key)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.debug("what was read of an article cannot be taken over", e);
            return Optional.empty();
        }
    }

    /** Half of one, after a crash, is found out when it is taken over: it needs no second file and no waiting. */
    @Override
    public void keep(String key, byte[] reading) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(key), reading);
        } catch (IOException e) {
            LOG.debug("what was read of an article cannot be kept", e);
        }
    }

    @Override
    public void forgetAllBut(Set<String> keys) {
        for (Path file : kept()) {
            if (!keys.contains(String.valueOf(file.getFileName()))) {
                forget(file);
            }
        }
    }

    private List<Path> kept() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{}: what was read of an article that changed or is gone cannot be deleted", file.getFileName());
        }
    }
}
