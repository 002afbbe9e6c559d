package dev.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static final List<String> FILES =
            List.of("--documents=articles.jsonl", "--queries=questions.jsonl", "--out=replies.jsonl", "--run=run.tsv");

    @Test
    void fourFilesAreEnough() {
        Arguments arguments = Arguments.of(FILES);

        assertThat(arguments.documents()).isEqualTo(Path.of("articles.jsonl"));
        assertThat(arguments.queries()).isEqualTo(Path.of("questions.jsonl"));
        assertThat(arguments.out()).isEqualTo(Path.of("replies.jsonl"));
        assertThat(arguments.run()).isEqualTo(Path.of("run.tsv"));
        assertThat(arguments.depth()).isEqualTo(100);
        assertThat(arguments.data()).isEmpty();
        assertThat(arguments.settings()).isEmpty();
    }

    @Test
    void settingsOfTheApplicationArePassedOn() {
        Arguments arguments = Arguments.of(with("--waymark.llm.model=small", "--depth=5", "--data=kept"));

        assertThat(arguments.settings()).containsExactly("--waymark.llm.model=small");
        assertThat(arguments.depth()).isEqualTo(5);
        assertThat(arguments.data()).contains(Path.of("kept"));
    }

    @Test
    void whatIsMissingIsNamed() {
        assertRefused(FILES.subList(1, 4), "--documents is missing");
        assertRefused(FILES.subList(0, 3), "--run is missing");
    }

    @Test
    void whatIsUnknownIsNamed() {
        assertRefused(with("--dept=5"), "'--dept=5' is not an option of evaluate");
        assertRefused(with("more.jsonl"), "'more.jsonl' is not an option of evaluate");
    }

    @Test
    void anOptionHasOneValue() {
        assertRefused(with("--data="), "--data has no value");
        assertRefused(with("--data"), "--data has no value");
        assertRefused(with("--run=other.tsv"), "--run is given twice");
    }

    @Test
    void depthIsANumberWithinBounds() {
        assertRefused(with("--depth=all"), "--depth must be a whole number, got 'all'");
        assertRefused(with("--depth=0"), "--depth must be between 1 and 1000, got 0");
    }

    @Test
    void noFileIsReadAndWrittenAtOnce() {
        List<String> overwriting = new ArrayList<>(FILES);
        overwriting.set(3, "--run=./questions.jsonl");

        assertRefused(overwriting, "four different files");
    }

    @Test
    void theIndexLiesWhereDataSays() {
        assertRefused(with("--waymark.data.folder=data"), "--data=FOLDER");
    }

    private static List<String> with(String... more) {
        List<String> all = new ArrayList<>(FILES);
        all.addAll(Arrays.asList(more));
        return all;
    }

    private static void assertRefused(List<String> arguments, String message) {
        assertThatThrownBy(() -> Arguments.of(arguments))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining(message);
    }
}
