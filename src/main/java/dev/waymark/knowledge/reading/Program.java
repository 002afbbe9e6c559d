package dev.waymark.knowledge.reading;

import dev.waymark.text.Sha256;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The program that runs: its classes and libraries. What is derived from articles by one program may differ from what
 * another derives, and no version that people have to raise by hand says so as surely as the code itself.
 */
final class Program {
    /** The same for the same code, wherever it is copied to. */
    static final String FINGERPRINT = fingerprint(System.getProperty("java.class.path", ""));

    private Program() {}

    /**
     * Every start waits for it: a jar is looked into only where it is the program itself, not one of its libraries.
     *
     * @param classPath jars and folders, the program's own first; of a jar that names further ones their names count,
     *     which bear versions
     */
    static String fingerprint(String classPath) {
        List<String> parts = new ArrayList<>();
        try {
            for (String entry : classPath.split(File.pathSeparator, -1)) {
                Path path = Path.of(entry);
                if (!entry.isEmpty() && Files.exists(path)) {
                    parts.addAll(contents(path, parts.isEmpty()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own files cannot be read", e);
        }
        return Sha256.hex(String.join("\n", parts));
    }

    private static List<String> contents(Path entry, boolean first) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(entry, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            return folder(entry);
        }
        return first ? jar(entry) : List.of(state(entry.getFileName(), attributes));
    }

    /** Checksums stand in a jar's directory, so that nothing is unpacked. */
    private static List<String> jar(Path jar) throws IOException {
        List<String> files = new ArrayList<>();
        try (var zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                files.add(entry.getName() + " " + entry.getCrc());
            }
        }
        return files;
    }

    private static List<String> folder(Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(state(folder.relativize(file), attributes));
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(files);
        return files;
    }

    private static String state(Path file, BasicFileAttributes attributes) {
        return file + " " + attributes.size() + " "
                + attributes.lastModifiedTime().toMillis();
    }
}
