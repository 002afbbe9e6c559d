package dev.waymark.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
    @TempDir
    private Path folder;

    @Test
    void aCopyOfAJarIsTheSameProgram() throws IOException {
        Path jar = jar("a.jar", "code");
        Path copy = Files.copy(jar, folder.resolve("copy.jar"));

        assertThat(Program.fingerprint(copy.toString())).isEqualTo(Program.fingerprint(jar.toString()));
    }

    @Test
    void aJarOfTheSameLengthWithOtherCodeIsNot() throws IOException {
        Path jar = jar("a.jar", "code");
        Path other = jar("b.jar", "edoc");

        assertThat(Program.fingerprint(other.toString())).isNotEqualTo(Program.fingerprint(jar.toString()));
    }

    @Test
    void anotherLibraryMakesAnotherProgram() throws IOException {
        Path jar = jar("a.jar", "code");
        Path library = jar("b.jar", "library");

        assertThat(Program.fingerprint(jar + File.pathSeparator + library))
                .isNotEqualTo(Program.fingerprint(jar.toString()));
    }

    @Test
    void aLibraryOfOtherContentMakesAnotherProgram() throws IOException {
        Path jar = jar("a.jar", "code");
        Path library = jar("b.jar", "library");
        String classPath = jar + File.pathSeparator + library;
        String before = Program.fingerprint(classPath);

        Files.copy(jar("c.jar", "another library"), library, StandardCopyOption.REPLACE_EXISTING);

        assertThat(Program.fingerprint(classPath)).isNotEqualTo(before);
    }

    @Test
    void aClassThatIsCompiledAnewMakesAnotherProgram() throws IOException {
        Path compiled = Files.writeString(folder.resolve("A.class"), "code");
        String before = Program.fingerprint(folder.toString());

        Files.writeString(compiled, "code and more");

        assertThat(Program.fingerprint(folder.toString())).isNotEqualTo(before);
    }

    @Test
    void whatIsNotThereIsNoPartOfIt() throws IOException {
        Path jar = jar("a.jar", "code");

        assertThat(Program.fingerprint(jar + File.pathSeparator + folder.resolve("none.jar")))
                .isEqualTo(Program.fingerprint(jar.toString()));
    }

    private Path jar(String name, String code) throws IOException {
        Path jar = folder.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("A.class"));
            out.write(code.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
