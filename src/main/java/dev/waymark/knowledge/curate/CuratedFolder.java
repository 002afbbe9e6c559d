package dev.waymark.knowledge.curate;

import dev.waymark.knowledge.Problem;
import dev.waymark.knowledge.folder.FolderFile;
import dev.waymark.knowledge.format.UnreadableException;
import dev.waymark.knowledge.reading.ArticleReader;
import dev.waymark.knowledge.reading.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Puts articles into the knowledge folder and takes them out, each whole or not at all: whenever the program ends, a file
 * is the old one or the new one. What follows the folder sees the change as if someone had made it there.
 */
public final class CuratedFolder {
    /** As much as a file of the folder may have. */
    public static final int MAX_BYTES = FolderFile.MOST_BYTES;

    private final Path folder;
    private final Supplier<List<FolderFile>> known;
    private final Supplier<Optional<Problem>> fault;

    /**
     * @param known the files as they were last read
     * @param fault of the folder itself, which nothing can be put into until it is there again
     */
    public CuratedFolder(Path folder, Supplier<List<FolderFile>> known, Supplier<Optional<Problem>> fault) {
        this.folder = folder;
        this.known = known;
        this.fault = fault;
        Leftovers.remove(folder);
    }

    /**
     * What was put into the folder.
     *
     * @param article the id under which it will be served
     * @param problem what of it will not be served, if anything
     */
    public record Stored(String file, String article, Optional<Problem> problem) {}

    /**
     * Puts an article into the folder, once it has been read as one.
     *
     * @param replaces whether it takes the place of the file of this name; else there must be none
     * @throws UnfitFileException if its name or content won't do; nothing has changed then
     * @throws UnwritableFolderException if the disk says no; nothing has changed then
     */
    public synchronized Stored put(String name, byte[] content, boolean replaces) {
        FileName file = new FileName(name);
        Reading reading = read(file, content);
        requireThere();
        Path target = place(file);
        requireFree(file, target, replaces);
        requireOwnId(file, reading.article().id());
        try {
            WholeFile.write(target, content);
        } catch (IOException e) {
            throw new UnwritableFolderException(e);
        }
        return new Stored(file.path(), reading.article().id(), reading.problem(file.path()));
    }

    /**
     * @throws UnknownFileException if it is not there
     * @throws UnwritableFolderException if the disk says no
     */
    public synchronized void remove(String name) {
        try {
            Files.delete(existing(name));
        } catch (NoSuchFileException e) {
            throw new UnknownFileException(name);
        } catch (IOException e) {
            throw new UnwritableFolderException(e);
        }
    }

    /**
     * A file as it is.
     *
     * @throws UnknownFileException if it is not there
     */
    public byte[] content(String name) {
        try {
            return Files.readAllBytes(existing(name));
        } catch (IOException e) {
            throw new UnknownFileException(name);
        }
    }

    private static Reading read(FileName file, byte[] content) {
        if (content.length > MAX_BYTES) {
            throw new UnfitFileException(
                    "the file has %,d bytes; expected at most %,d".formatted(content.length, MAX_BYTES));
        }
        try {
            return ArticleReader.read(file.path(), content);
        } catch (UnreadableException e) {
            throw new UnfitFileException("'%s' can't be served. %s".formatted(file.path(), e.getMessage()), e);
        }
    }

    /** Only known files are touched: whatever a name may lead to on this machine, it was found in the folder. */
    private Path existing(String name) {
        boolean found = known.get().stream().anyMatch(file -> file.name().equals(name));
        Path file = folder.resolve(name);
        if (!found || !Files.isRegularFile(file)) {
            throw new UnknownFileException(name);
        }
        return file;
    }

    /** What is written where a disk should be mounted is out of sight once it is. */
    private void requireThere() {
        fault.get().ifPresent(problem -> {
            throw new UnwritableFolderException(new NoSuchFileException(problem.reason()));
        });
        List<FolderFile> files = known.get();
        if (!files.isEmpty() && files.stream().noneMatch(file -> Files.exists(folder.resolve(file.name())))) {
            throw new UnwritableFolderException(new NoSuchFileException("the files of the knowledge folder"));
        }
    }

    private Path place(FileName file) {
        Path target = file.in(folder);
        try {
            Path parent = Optional.ofNullable(target.getParent()).orElse(folder);
            if (parent.toRealPath().startsWith(folder.toRealPath())) {
                return target;
            }
        } catch (IOException e) {
            throw new UnfitFileException("the folder of '%s' must exist already".formatted(file.path()), e);
        }
        throw new UnfitFileException("'%s' must be in the knowledge folder itself".formatted(file.path()));
    }

    private static void requireFree(FileName file, Path target, boolean replaces) {
        boolean there = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (there && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnfitFileException("'%s' is a link or a folder; expected a file".formatted(file.path()));
        }
        if (there && !replaces) {
            throw new UnfitFileException(
                    "there is a file '%s' already; say that it is to be replaced, or choose another name"
                            .formatted(file.path()));
        }
        sameButForCase(target).ifPresent(other -> {
            throw new UnfitFileException(
                    "there is a file '%s' already, and some systems take both names for one".formatted(other));
        });
    }

    private static Optional<String> sameButForCase(Path target) {
        String name = String.valueOf(target.getFileName());
        Path parent = Optional.ofNullable(target.getParent()).orElse(target);
        try (Stream<Path> beside = Files.list(parent)) {
            return beside.map(other -> String.valueOf(other.getFileName()))
                    .filter(other -> other.equalsIgnoreCase(name) && !other.equals(name))
                    .findFirst();
        } catch (IOException e) {
            throw new UnwritableFolderException(e);
        }
    }

    /** Of two files with one id only one is served. */
    private void requireOwnId(FileName file, String id) {
        known.get().stream()
                .filter(other -> !other.name().equals(file.path())
                        && other.article().filter(id::equals).isPresent())
                .findFirst()
                .ifPresent(other -> {
                    throw new UnfitFileException(
                            "its id '%s' belongs to '%s'; expected one of its own".formatted(id, other.name()));
                });
    }
}
