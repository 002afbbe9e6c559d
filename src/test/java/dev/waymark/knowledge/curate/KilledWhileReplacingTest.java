package dev.waymark.knowledge.curate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.JavaCommand;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever it is killed, what stands under the article's name is the one article or the other, whole. */
class KilledWhileReplacingTest {
    private static final int KILLS = Integer.getInteger("waymark.fault.kills", 5);

    private final Random random = new Random(7);

    @Test
    void leavesTheOldArticleOrTheNewOne(@TempDir Path folder) throws Exception {
        List<byte[]> articles = List.of(KilledWhileReplacing.article("baker"), KilledWhileReplacing.article("miner"));
        for (int i = 0; i < KILLS; i++) {
            runAndKill(folder);

            byte[] left = Files.readAllBytes(folder.resolve("article.txt"));
            assertThat(articles).anySatisfy(article -> assertThat(left).isEqualTo(article));
        }
        assertThat(KnowledgeFolder.read(folder).articles()).hasSize(1);
    }

    private void runAndKill(Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(JavaCommand.of(
                        List.of("-Xmx128m", "-XX:TieredStopAtLevel=1"), KilledWhileReplacing.class, folder.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = process.inputReader()) {
            assertThat(output.readLine()).isEqualTo("running");
            TimeUnit.MICROSECONDS.sleep(random.nextInt(200_000));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
