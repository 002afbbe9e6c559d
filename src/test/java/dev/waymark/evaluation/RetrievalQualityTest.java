package dev.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.chat.ChatListener;
import dev.waymark.chat.Replied;
import dev.waymark.chat.Replier;
import dev.waymark.chat.understand.Context;
import dev.waymark.knowledge.Passage;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import dev.waymark.role.Role;
import dev.waymark.search.LucenePassageIndex;
import dev.waymark.search.PassageIndex;
import dev.waymark.search.Query;
import dev.waymark.search.RankedPassage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Asks the questions of {@code evaluation/questions.json} of the knowledge folder, prints how it went, and leaves an
 * account of every reply in {@code target/quality.txt}.
 */
class RetrievalQualityTest {
    /** As many as the answerer looks at. */
    private static final int PASSAGES = 40;

    /** Whoever cites everything cites the evidence, too; 3.2 are cited, and some lists should be longer. */
    private static final double MOST_CITATIONS = 3.5;

    @TempDir
    static Path data = Path.of("");

    private static List<Outcome> outcomes = List.of();

    @BeforeAll
    static void ask() throws IOException {
        try (var parts = AnsweringParts.start(data, List.of())) {
            LucenePassageIndex index = parts.getBean(LucenePassageIndex.class);
            index.changed(KnowledgeFolder.read(Path.of("knowledge")), () -> false);
            Replier replier = parts.getBean(Replier.class);
            outcomes = EvaluationQuestion.all().stream()
                    .map(question -> outcome(question, replier, index))
                    .toList();
        }
        QualityTable table = new QualityTable(outcomes);
        System.out.println(table.text());
        Files.write(Path.of("target", "quality.txt"), table.accounts());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void noFigureFalls(QualityFigure figure) {
        assertThat(figure.percent(outcomes)).as("%s in per cent", figure).isGreaterThanOrEqualTo(figure.floor());
    }

    static List<QualityFigure> figures() {
        return QualityFigure.ALL;
    }

    @Test
    void answersAreShort() {
        assertThat(new QualityTable(outcomes).citations())
                .as("citations of an answer")
                .isLessThanOrEqualTo(MOST_CITATIONS);
    }

    private static Outcome outcome(EvaluationQuestion question, Replier replier, PassageIndex index) {
        Context context = Context.NONE;
        for (String before : question.before()) {
            context = replier.reply(before, context, ChatListener.NONE).context();
        }
        Replied replied = replier.reply(question.message(), context, ChatListener.NONE);
        return Outcome.of(question, replied, passages(replied, index));
    }

    /** What the answerer was given; of two questions in one, which have the same roles, about the same. */
    private static List<Passage> passages(Replied replied, PassageIndex index) {
        return replied
                .question()
                .map(asked -> asked.roles().stream().map(Role::id).collect(Collectors.toSet()))
                .map(roles -> new Query(replied.understoodAs(), roles, PASSAGES))
                .map(query -> index.search(query).passages())
                .orElse(List.of())
                .stream()
                .map(RankedPassage::passage)
                .toList();
    }
}
