package dev.waymark.knowledge.reading;

import dev.waymark.text.Sha256;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * @param classPath jars and folders; of a jar that names further ones their names count, which bear versions
     */
    static String fingerprint(String classPath) {
        return Sha256.hex(Stream.of(classPath.split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .filter(Files::exists)
                .map(Program::contents)
                .collect(Collectors.joining("\n")));
    }

    private static String contents(Path entry) {
        try {
            return Files.isDirectory(entry) ? folder(entry) : jar(entry);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own files cannot be read", e);
        }
    }

    /** Checksums stand in a jar's directory, so that nothing is unpacked. */
    private static String jar(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(entry -> entry.getName() + " " + entry.getCrc())
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String folder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file) + " " + state(file))
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String state(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own files cannot be read", e);
        }
    }
}
