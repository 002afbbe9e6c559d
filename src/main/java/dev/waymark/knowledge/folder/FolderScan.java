package dev.waymark.knowledge.folder;

import dev.waymark.knowledge.Problem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a folder at one moment, its contents unread.
 *
 * @param key by which the file system knows the folder itself, where it has such a thing: another disk in the same place is
 *     another folder
 * @param files by their path inside the folder, with forward slashes
 */
record FolderScan(@Nullable Object key, SortedMap<String, Found> files, List<Problem> problems) {
    /**
     * A file found.
     *
     * @param path where it really is, links followed
     */
    record Found(Path path, long size, FileTime modified) {}

    /**
     * @param directories is told of each folder before what stands in it is listed
     * @throws IOException if the folder itself cannot be read
     */
    static FolderScan of(Path folder, Consumer<Path> directories) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        var visitor = new Visitor(folder.toRealPath(), directories);
        Object key =
                Files.readAttributes(visitor.root, BasicFileAttributes.class).fileKey();
        Files.walkFileTree(visitor.root, visitor);
        return new FolderScan(key, visitor.files, visitor.problems);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Consumer<Path> directories;
        private final SortedMap<String, Found> files = new TreeMap<>();
        private final List<Problem> problems = new ArrayList<>();

        private Visitor(Path root, Consumer<Path> directories) {
            this.root = root;
            this.directories = directories;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            if (!directory.equals(root) && isHidden(directory)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            directories.accept(directory);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                follow(file);
            } else if (attributes.isRegularFile()) {
                files.put(name(file), new Found(file, attributes.size(), attributes.lastModifiedTime()));
            }
            return FileVisitResult.CONTINUE;
        }

        /** A link to a file inside the folder is that file; a link to a folder inside would show it twice. */
        private void follow(Path link) {
            try {
                Path target = link.toRealPath();
                if (!target.startsWith(root)) {
                    problems.add(new Problem(
                            name(link), "The link leads out of the knowledge folder; expected a file inside it."));
                } else if (Files.isRegularFile(target)) {
                    files.put(name(link), new Found(target, Files.size(target), Files.getLastModifiedTime(target)));
                }
            } catch (IOException e) {
                problems.add(new Problem(name(link), "The link leads nowhere; expected a file inside the folder."));
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            // What vanished since its folder was listed is no problem.
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                problems.add(new Problem(name(file), "The folder or file cannot be opened; check its permissions."));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
        }

        private String name(Path file) {
            return root.relativize(file).toString().replace('\\', '/');
        }

        /** Hidden files, and those that editors and office programs keep beside the one that is open. */
        private static boolean isHidden(Path file) {
            String name = file.getFileName().toString();
            return name.startsWith(".") || name.startsWith("~") || name.endsWith("~");
        }
    }
}
