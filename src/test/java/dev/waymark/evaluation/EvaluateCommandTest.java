package dev.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.waymark.evaluation.ReplyJson.CitationJson;
import dev.waymark.llm.EmbeddingModels;
import dev.waymark.search.LucenePassageIndex;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Runs the command in this process, with the real model and a real index. */
@ExtendWith(OutputCaptureExtension.class)
class EvaluateCommandTest {
    @TempDir
    Path folder = Path.of("");

    @TempDir
    static Path shared = Path.of("");

    private static SmallQuestionSet asked = new SmallQuestionSet(shared);

    private SmallQuestionSet set = new SmallQuestionSet(folder);

    /** Once for all who only read the results. */
    @BeforeAll
    static void ask() throws IOException {
        asked = new SmallQuestionSet(shared);
        asked.write();
        assertThat(run(asked.arguments())).isEmpty();
    }

    @BeforeEach
    void write() throws IOException {
        set = new SmallQuestionSet(folder);
        set.write();
    }

    @Test
    void repliesToEveryQueryInTheirOrder() throws IOException {
        assertThat(asked.replies())
                .extracting(ReplyJson::id, ReplyJson::status, ReplyJson::reason)
                .containsExactly(
                        tuple("skills", "answered", null),
                        tuple("greeting", "chat", null),
                        tuple("follow-up", "answered", null),
                        tuple("soup", "unanswered", "off_topic"),
                        tuple("rules", "unanswered", "unsafe"),
                        tuple("tools", "answered", null));
    }

    @Test
    void citesArticlesByTheirIdsAndWords() throws IOException {
        ReplyJson tools = asked.replies().getLast();
        CitationJson first = tools.citations().getFirst();
        assertThat(first.articleId()).isEqualTo("Straße 3");
        assertThat(first.quote()).isEqualTo("Database administrators use PostgreSQL, Oracle and backup software.");
        assertThat(first.end() - first.start()).isEqualTo(first.quote().length());
        assertThat(tools.text()).startsWith(first.quote() + " [1]");
        assertThat(tools.answerability()).isBetween(0.5, 1.0);
    }

    @Test
    void takesEarlierTurnsAsContextOnly() throws IOException {
        ReplyJson followUp = asked.replies().get(2);
        assertThat(followUp.understoodAs()).containsIgnoringCase("data analyst");
        assertThat(followUp.text()).contains("statistics, spreadsheets and SQL").doesNotContain("bread");
    }

    @Test
    void ranksTheArticlesForEveryQuery() throws IOException {
        assertThat(asked.replies())
                .allSatisfy(reply -> assertThat(asked.ranking(reply.id()))
                        .containsExactlyInAnyOrder("Analyst/1", "Reliability/2", "Straße 3"));
        assertThat(asked.ranking("skills").getFirst()).isEqualTo("Analyst/1");
        assertThat(asked.ranking("follow-up").getFirst()).isEqualTo("Analyst/1");
        assertThat(asked.lines("run.tsv").getFirst()).startsWith("skills\tAnalyst/1\t1\t");
    }

    @Test
    void ranksNoDeeperThanAsked() throws IOException {
        run(set.arguments("--depth=2"));

        assertThat(set.lines("run.tsv")).hasSize(12);
    }

    @Test
    void embedsNothingAgainWhenTheIndexIsKept(CapturedOutput output) throws IOException {
        String data = "--data=" + folder.resolve("kept");
        run(set.arguments(data));
        List<String> replies = set.lines("replies.jsonl");
        List<String> rankings = set.lines("run.tsv");
        int before = output.getAll().length();

        run(set.arguments(data));

        assertThat(output.getAll().substring(0, before)).contains("indexed 3 of 3 articles");
        assertThat(output.getAll().substring(before))
                .contains("asked 6 questions")
                .doesNotContain("indexed");
        assertThat(set.lines("replies.jsonl")).isEqualTo(replies);
        assertThat(set.lines("run.tsv")).isEqualTo(rankings);
    }

    @Test
    void anArticleWithoutTextIsItsTitleAndOneWithoutWordsIsLeftOut(CapturedOutput output) throws IOException {
        Files.writeString(folder.resolve("documents.jsonl"), """
                {"id": "a", "title": "Data analysts clean tables.", "text": ""}
                {"id": "b", "text": " \\n "}
                """);

        assertThat(run(set.arguments())).isEmpty();

        assertThat(set.ranking("skills")).containsExactly("a");
        assertThat(output).contains("b: The file holds no sentence.");
    }

    @Test
    void aFolderOfArticlesServesAsWell() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles/roles"));
        Files.writeString(
                articles.resolve("Analyst.md"), "# What does a data analyst do?\n\nData analysts clean tables.");
        Files.writeString(articles.resolve("Broken.pdf"), "no PDF");
        set.write();

        run(set.arguments().stream()
                .map(argument -> argument.startsWith("--documents=") ? "--documents=" + articles.getParent() : argument)
                .toList());

        assertThat(set.ranking("skills")).containsExactly("roles-analyst");
        assertThat(set.replies()).hasSize(6);
    }

    @Test
    void aMalformedLineEndsItBeforeAnythingIsWritten() throws IOException {
        Files.writeString(folder.resolve("replies.jsonl"), "of an earlier run");
        Files.writeString(folder.resolve("queries.jsonl"), "{\"id\": \"1\"}\n");

        assertThat(run(set.arguments()))
                .isEqualToIgnoringNewLines(
                        "evaluate: " + folder.resolve("queries.jsonl") + ", line 1: 'text' is missing");
        assertThat(folder.resolve("replies.jsonl")).hasContent("of an earlier run");
    }

    @Test
    void saysWhatCannotBeReadOrWritten() throws IOException {
        Files.delete(folder.resolve("documents.jsonl"));
        assertThat(run(set.arguments())).contains("documents.jsonl does not exist");

        Files.writeString(folder.resolve("documents.jsonl"), "\n");
        assertThat(run(set.arguments())).contains("documents.jsonl holds no article");

        set.write();
        Files.createDirectory(folder.resolve("run.tsv"));
        assertThat(run(set.arguments())).contains("run.tsv cannot be written");
    }

    @Test
    void leavesAnIndexAloneThatAnotherProgramUses() {
        Path data = folder.resolve("kept");
        try (var _ = LucenePassageIndex.open(data, EmbeddingModels.bge())) {
            assertThat(run(set.arguments("--data=" + data))).contains("is in use by another Waymark");
        }
    }

    /** What it says of errors; with none, every question must have been asked. */
    private static String run(List<String> arguments) {
        var errors = new ByteArrayOutputStream();
        int code = EvaluateCommand.run(arguments, new PrintStream(errors, true, StandardCharsets.UTF_8));
        String said = errors.toString(StandardCharsets.UTF_8);
        assertThat(code == 0).isEqualTo(said.isEmpty());
        return said;
    }
}
