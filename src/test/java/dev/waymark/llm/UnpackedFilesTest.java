package dev.waymark.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedFilesTest {
    @TempDir
    private Path temp;

    @Test
    void unpacksOnceForAllStarts() throws Exception {
        List<URL> files = jar("one.jar", "large");
        Path unpacked = unpack(files);
        Files.writeString(unpacked.resolve("witness"), "was not made anew");

        assertThat(unpack(files)).isEqualTo(unpacked);

        assertThat(unpacked.resolve("witness")).exists();
        assertThat(unpacked.resolve("a.bin")).hasContent("large a");
        assertThat(unpacked.resolve("b.bin")).hasContent("large b");
    }

    @Test
    void replacesThoseOfAnotherVersion() throws Exception {
        Path before = unpack(jar("one.jar", "large"));

        Path after = unpack(jar("two.jar", "other"));

        assertThat(before).doesNotExist();
        assertThat(after.resolve("a.bin")).hasContent("other a");
        assertThat(temp.resolve("models").toFile().list()).hasSize(1);
    }

    @Test
    void leavesOtherSetsAlone() throws Exception {
        Path other = UnpackedFiles.in(temp.resolve("models"), "other", jar("one.jar", "large"))
                .orElseThrow();

        unpack(jar("one.jar", "large"));

        assertThat(other).exists();
    }

    @Test
    void unpacksAnewWhatWasCutOff() throws Exception {
        List<URL> files = jar("one.jar", "large");
        Path unpacked = unpack(files);
        Files.writeString(unpacked.resolve("b.bin"), "");

        unpack(files);

        assertThat(unpacked.resolve("b.bin")).hasContent("large b");
    }

    @Test
    void doesWithoutAFolderWhereThereCanBeNone() throws Exception {
        Files.writeString(temp.resolve("models"), "a file");

        assertThat(UnpackedFiles.in(temp.resolve("models"), "set", jar("one.jar", "large")))
                .isEmpty();
    }

    @Test
    void takesOnlyWhatIsInAJar() throws Exception {
        URL file = Files.writeString(temp.resolve("a.bin"), "plain").toUri().toURL();

        assertThat(UnpackedFiles.in(temp.resolve("models"), "set", List.of(file)))
                .isEmpty();
    }

    private Path unpack(List<URL> files) {
        return UnpackedFiles.in(temp.resolve("models"), "set", files).orElseThrow();
    }

    private List<URL> jar(String name, String content) throws IOException {
        Path jar = temp.resolve(name);
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String file : List.of("a", "b")) {
                out.putNextEntry(new JarEntry("native/" + file + ".bin"));
                out.write((content + " " + file).getBytes(StandardCharsets.UTF_8));
            }
        }
        return List.of(entry(jar, "a"), entry(jar, "b"));
    }

    private static URL entry(Path jar, String file) throws MalformedURLException {
        return URI.create("jar:" + jar.toUri() + "!/native/" + file + ".bin").toURL();
    }
}
