package dev.waymark.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** Where the index of a question set lies: in a folder that stays, or in one that goes when it is closed. */
final class EvaluationFolder implements AutoCloseable {
    private final Path path;
    private final Runnable removal;

    private EvaluationFolder(Path path, Runnable removal) {
        this.path = path;
        this.removal = removal;
    }

    /**
     * @param kept empty for a temporary folder
     * @throws EvaluationException if the folder cannot be made
     */
    static EvaluationFolder open(Optional<Path> kept) {
        return kept.map(EvaluationFolder::keep).orElseGet(EvaluationFolder::temporary);
    }

    private static EvaluationFolder keep(Path folder) {
        try {
            return new EvaluationFolder(Files.createDirectories(folder), () -> {});
        } catch (IOException e) {
            throw new EvaluationException("--data=" + folder + " cannot be used; expected a folder", e);
        }
    }

    private static EvaluationFolder temporary() {
        try {
            Path folder = Files.createTempDirectory("waymark-evaluate-");
            Runnable removal = () -> remove(folder);
            // Interrupted from the keyboard, too, nothing is left: these run once the index is closed.
            SpringApplication.getShutdownHandlers().add(removal);
            return new EvaluationFolder(folder, removal);
        } catch (IOException e) {
            throw new EvaluationException("no temporary folder can be made; name one with --data=FOLDER", e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        removal.run();
        SpringApplication.getShutdownHandlers().remove(removal);
    }

    private static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new EvaluationException("the temporary folder " + folder + " cannot be removed", e);
        }
    }
}
