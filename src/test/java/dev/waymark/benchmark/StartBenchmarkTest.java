package dev.waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.JavaCommand;
import dev.waymark.WaymarkProcess;
import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the start of the process to the first answer, on knowledge that did not change, beside a bare web application. */
@Tag("benchmark")
class StartBenchmarkTest {
    private static final int STARTS = 5;
    private static final long PATIENCE_SECONDS = 600;
    private static final String TESTS = "test-classes";

    /** What the starter for web applications consists of. */
    private static final Pattern BARE = Pattern.compile("(?:commons-logging|jackson-(?:annotations|core|databind)"
            + "|jakarta\\.annotation-api|jspecify|jul-to-slf4j|log4j-(?:api|to-slf4j)|logback-(?:classic|core)"
            + "|micrometer-(?:commons|observation)|slf4j-api|snakeyaml|spring-(?:aop|beans|context|core|expression|web"
            + "|webmvc)|spring-boot|spring-boot-(?:autoconfigure|http-converter|jackson|servlet|tomcat|web-server"
            + "|webmvc)|tomcat-embed-(?:core|el|websocket))-\\d.*\\.jar");

    /**
     * What is started.
     *
     * @param path of what answers once it has started
     */
    private record Program(String path, List<String> command) {
        Process start(int port) throws IOException {
            List<String> whole = new ArrayList<>(command);
            whole.add("--server.port=" + port);
            return new ProcessBuilder(whole)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        }
    }

    @TempDir
    private Path data;

    @Test
    void startsBesideABareApplication() throws Exception {
        secondsToAnswer(waymark());
        double[] whole = new double[STARTS];
        double[] bare = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            whole[i] = secondsToAnswer(waymark());
            bare[i] = secondsToAnswer(bare());
        }
        Figures.print(
                "process start to first answer, medians of %d: %.2f s; a bare Spring Boot web application: %.2f s",
                STARTS, Figures.median(whole), Figures.median(bare));
        Figures.print("start / bare start: %.2f (at most 2.5)", Figures.median(whole) / Figures.median(bare));
        assertThat(whole).hasSize(STARTS);
    }

    private Program waymark() {
        return new Program(
                "/api/chat?message=What+does+a+data+engineer+do",
                JavaCommand.service(List.of("--waymark.knowledge.folder=knowledge", "--waymark.data.folder=" + data)));
    }

    /** With the same flags. */
    private static Program bare() {
        String classPath = JavaCommand.entries()
                .filter(entry -> entry.endsWith(TESTS)
                        || BARE.matcher(entry.substring(entry.lastIndexOf(File.separatorChar) + 1))
                                .matches())
                .collect(Collectors.joining(File.pathSeparator));
        return new Program("/", JavaCommand.of(JavaCommand.SERVICE, classPath, BareApplication.class, List.of()));
    }

    private static double secondsToAnswer(Program program) throws IOException, InterruptedException {
        int port = WaymarkProcess.freePort();
        long start = System.nanoTime();
        Process process = program.start(port);
        try {
            while (!answers("http://localhost:" + port + program.path())) {
                long waited = System.nanoTime() - start;
                assertThat(process.isAlive() && waited < TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS))
                        .as("answers in the end")
                        .isTrue();
                // Asked more often, the questions themselves would slow the start.
                Thread.sleep(50);
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean answers(String address) {
        try {
            HttpURLConnection connection = Link.open(address);
            try (var body = connection.getInputStream()) {
                return body.readAllBytes().length > 0;
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
