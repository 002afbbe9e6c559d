package dev.waymark.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.channel.slack.FakeWorkspace.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer that stands in Slack says when its sources no longer say so. */
class RetractedInSlackTest {
    private static final String NOTE = "no longer say what is quoted as 1";

    @TempDir
    private Path folder;

    @Test
    void marksAnAnswerWhoseArticleHasChangedUntilItSaysSoAgain() throws IOException {
        try (Workplace work = Workplace.start(folder)) {
            Message answer = work.ask("C1", "U1", Workplace.WHAT);
            assertThat(answer.read()).contains(Workplace.FLIES);

            Path article = folder.resolve("knowledge/falconers.txt");
            String before = Files.readString(article);
            Files.writeString(article, before.replace("trains hawks and flies them", "trains owls and flies them"));
            FakeSlack.await(() -> work.answerTo("C1", answer.thread()).read().contains(NOTE));
            assertThat(work.answerTo("C1", answer.thread()).read()).contains(Workplace.FLIES);

            Files.writeString(article, before);
            FakeSlack.await(() -> !work.answerTo("C1", answer.thread()).read().contains(NOTE));
            assertThat(work.slack.workspace().under("C1", answer.thread())).hasSize(1);
        }
    }
}
