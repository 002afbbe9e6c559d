package dev.waymark.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.answer.Citation;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Written;
import dev.waymark.role.Aspect;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparisons as tables to be taken away. */
class ComparisonTableTest {
    @TempDir
    private Path folder;

    private Comparison comparison = new Comparison(List.of(), List.of(), List.of(), List.of(), List.of());

    @BeforeEach
    void compare() {
        Knowledge knowledge = new Written(folder)
                .write("=baker.md", """
                        ---
                        title: "=HYPERLINK(1)"
                        publisher: The Crumb, "daily"
                        roles: [baker]
                        published: 2024-03
                        ---
                        ## What is a baker?

                        A baker makes \\<b>bread\\</b> | rolls, and says "good morning" [1].

                        ## Pay

                        -5 crowns an hour is what a baker loses in Freedonia.
                        """)
                .write("brewer.md", """
                        ---
                        title: Brewer
                        roles: [brewer]
                        ---
                        ## What is a brewer?

                        A brewer makes beer.
                        """)
                .read();
        comparison = Comparers.of(knowledge)
                .compare(Comparers.sides(knowledge, "baker", "brewer"), List.of(Aspect.OVERVIEW, Aspect.PAY));
    }

    @Test
    void everyRecordOfACsvHasAColumnForEachRole() throws IOException {
        List<CSVRecord> records = records();

        assertThat(records).allSatisfy(one -> assertThat(one.size()).isEqualTo(3));
        assertThat(records.getFirst()).containsExactly("", "Baker", "Brewer");
        assertThat(records.get(1))
                .containsExactly(
                        "Overview",
                        "A baker makes <b>bread</b> | rolls, and says \"good morning\" [1]. [1]",
                        "A brewer makes beer. [2]");
        assertThat(csv()).contains("\r\n").contains("\"\"good morning\"\"");
    }

    @Test
    void noFieldOfACsvIsAFormula() throws IOException {
        assertThat(records())
                .allSatisfy(one ->
                        assertThat(one).allSatisfy(field -> assertThat(field).doesNotMatch("(?s)\\s*[=+\\-@|%].*")));
        assertThat(records().get(2).get(1)).startsWith("'-5 crowns");
        assertThat(records().get(2).get(2)).isEqualTo("not stated");
    }

    @Test
    void aCsvEndsWithItsSources() throws IOException {
        CSVRecord source = records().get(3);

        assertThat(source.get(0)).isEqualTo("[1]");
        assertThat(source.get(1)).isEqualTo("A baker makes <b>bread</b> | rolls, and says \"good morning\" [1].");
        assertThat(source.get(2)).contains("The Crumb, \"daily\", 2024-03, https://example.org/");
    }

    @Test
    void markdownShowsEveryWordAsItIs() {
        String markdown = ComparisonMarkdown.of(comparison, ComparisonTableTest::link);

        assertThat(markdown)
                .contains("|  | Baker | Brewer |\n| --- | --- | --- |")
                .contains("A baker makes \\<b>bread\\</b> \\| rolls, and says \"good morning\" \\[1\\].[^1]")
                .contains("*not stated*")
                .contains("\n[^2]: \"A brewer makes beer.\" Brewer, <https://example.org/brewer>");
    }

    private List<CSVRecord> records() throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(csv()))) {
            return parser.getRecords();
        }
    }

    private String csv() {
        return ComparisonCsv.of(comparison, ComparisonTableTest::link);
    }

    private static String link(Citation citation) {
        return "https://example.org/" + citation.article().id();
    }
}
