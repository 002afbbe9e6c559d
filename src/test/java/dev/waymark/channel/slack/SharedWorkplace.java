package dev.waymark.channel.slack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.util.FileSystemUtils;

/** One workplace for all classes of tests that need nothing special; it closes after the last. */
final class SharedWorkplace implements BeforeAllCallback, AfterEachCallback {
    /** Where the bot may speak: in these, and in none that is called otherwise. */
    private static final String CHANNELS = Stream.concat(
                    Stream.of("CNONE1"), IntStream.range(0, 25).boxed().flatMap(i -> Stream.of("C" + i, "CB" + i)))
            .collect(Collectors.joining(","));

    private record Open(Workplace workplace, Path folder) implements AutoCloseable {
        private static Open begin() {
            try {
                Path folder = Files.createTempDirectory("workplace");
                return new Open(Workplace.start(folder, "--waymark.slack.channels=" + CHANNELS), folder);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws IOException {
            workplace.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static @Nullable Workplace workplace;

    /** The workplace, once tests run. */
    static Workplace get() {
        if (workplace == null) {
            throw new IllegalStateException("the extension is not registered");
        }
        return workplace;
    }

    @Override
    public void beforeAll(ExtensionContext tests) {
        workplace = tests.getRoot()
                .getStore(Namespace.create(SharedWorkplace.class))
                .computeIfAbsent("open", _ -> Open.begin(), Open.class)
                .workplace();
        workplace.slack.reset();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        get().slack.reset();
    }
}
