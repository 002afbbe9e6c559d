package dev.waymark.evaluation;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file in UTF-8 that grows line by line, readable while it does. */
final class ResultFile implements AutoCloseable {
    private final Path file;
    private final Writer writer;

    private ResultFile(Path file, Writer writer) {
        this.file = file;
        this.writer = writer;
    }

    /**
     * Empties what the file held before.
     *
     * @throws EvaluationException if it cannot be written
     */
    static ResultFile open(Path file) {
        try {
            return new ResultFile(file, Files.newBufferedWriter(file));
        } catch (IOException e) {
            throw new EvaluationException(file + " cannot be written; expected a file in a folder that exists", e);
        }
    }

    void add(Iterable<String> lines) {
        try {
            for (String line : lines) {
                writer.append(line).append('\n');
            }
            writer.flush();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private EvaluationException unwritable(IOException cause) {
        return new EvaluationException(file + " can no longer be written", cause);
    }
}
