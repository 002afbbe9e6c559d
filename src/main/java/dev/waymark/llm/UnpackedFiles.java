package dev.waymark.llm;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Large files out of jars, unpacked in a folder from one start to the next. Where they cannot be, whoever wants them
 * reads them from the jar.
 */
final class UnpackedFiles {
    private static final Logger LOG = LoggerFactory.getLogger(UnpackedFiles.class);

    private record Packed(URL url, String name, long size, long crc) {
        static Packed of(URL url) throws IOException {
            if (!(url.openConnection() instanceof JarURLConnection connection)) {
                throw new IOException(url + " is not in a jar");
            }
            JarEntry entry = connection.getJarEntry();
            String path = entry.getName();
            return new Packed(url, path.substring(path.lastIndexOf('/') + 1), entry.getSize(), entry.getCrc());
        }

        boolean isIn(Path folder) throws IOException {
            Path file = folder.resolve(name);
            return Files.exists(file) && Files.size(file) == size;
        }

        void unpack(Path folder) throws IOException {
            try (InputStream content = url.openStream()) {
                Files.copy(content, folder.resolve(name));
            }
        }
    }

    private UnpackedFiles() {}

    /**
     * A folder that holds the files under the names that they have in their jars.
     *
     * @param folder where it is made, for this set of files in this version; what is there of another version goes
     * @param set its name
     */
    static Optional<Path> in(Path folder, String set, List<URL> files) {
        try {
            List<Packed> packed = new ArrayList<>();
            for (URL file : files) {
                packed.add(Packed.of(file));
            }
            Path unpacked = folder.resolve(set + "-" + version(packed));
            if (!isWhole(unpacked, packed)) {
                forget(folder, set);
                unpack(packed, unpacked);
            }
            return Optional.of(unpacked);
        } catch (IOException e) {
            LOG.debug("{} cannot be unpacked", set, e);
            return Optional.empty();
        }
    }

    private static String version(List<Packed> files) {
        var checksum = new CRC32();
        files.forEach(file -> checksum.update((file.name + file.size + file.crc).getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }

    /** After a crash of the machine a file may be there without its content. */
    private static boolean isWhole(Path unpacked, List<Packed> files) throws IOException {
        for (Packed file : files) {
            if (!file.isIn(unpacked)) {
                return false;
            }
        }
        return true;
    }

    /** All or nothing: another process may look for them in this moment. */
    private static void unpack(List<Packed> files, Path unpacked) throws IOException {
        Path beside = Files.createTempDirectory(unpacked.toAbsolutePath().getParent(), "unpacking-");
        for (Packed file : files) {
            file.unpack(beside);
        }
        Files.move(beside, unpacked, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void forget(Path folder, String set) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.toList()) {
                String name = String.valueOf(child.getFileName());
                if (name.startsWith(set + "-") || name.startsWith("unpacking-")) {
                    FileSystemUtils.deleteRecursively(child);
                }
            }
        }
    }
}
