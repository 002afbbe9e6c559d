package dev.waymark.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.waymark.answer.Answer.Grounded;
import dev.waymark.answer.AnswerSentence;
import dev.waymark.answer.Block;
import dev.waymark.answer.Citation;
import dev.waymark.answer.Reason;
import dev.waymark.chat.Feedback.Rating;
import dev.waymark.chat.ScriptedLedger;
import dev.waymark.insight.DoubtedAnswer.Doubt;
import dev.waymark.insight.Outcomes.Day;
import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Written;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of answers that were given. */
class AnswersTest {
    private static final String TEXT = "# Bakers\n\nA baker makes bread. A baker works at night.\n";

    private final ScriptedLedger ledger = new ScriptedLedger();

    @TempDir
    private Path folder;

    @Test
    void listsWhatReadersRejectAndWhatTheServiceWasUnsureOf() {
        Knowledge knowledge = read();
        String sure = ledger.answered("What does a baker do?", answer(knowledge, 0.9, 0));
        String unsure = ledger.answered("When does a baker work?", answer(knowledge, 0.51, 1));
        String none = ledger.unanswered("What does a baker earn?", Reason.NOT_IN_SOURCES, List.of());
        ledger.rate(sure, Rating.DOWN, "not in my town");
        ledger.rate(unsure, Rating.UP, "thanks");
        ledger.rate(none, Rating.DOWN, "");

        assertThat(new DoubtedAnswers(ledger).list())
                .extracting(DoubtedAnswer::turnId, DoubtedAnswer::doubt, DoubtedAnswer::outcome, DoubtedAnswer::comment)
                .containsExactly(
                        tuple(none, Doubt.READER, "not_in_sources", ""),
                        tuple(sure, Doubt.READER, "answered", "not in my town"),
                        tuple(unsure, Doubt.UNSURE, "answered", ""));
    }

    @Test
    void countsTheAnswersThatCiteAPassage() {
        Knowledge knowledge = read();
        ledger.answered("What does a baker do?", answer(knowledge, 0.9, 0));
        ledger.answered("When does a baker work?", answer(knowledge, 0.9, 1));
        ledger.answered("When do they work?", answer(knowledge, 0.9, 1));

        assertThat(new CitedPassages(ledger).list(knowledge))
                .extracting(CitedPassage::quote, CitedPassage::count)
                .containsExactly(tuple("A baker works at night.", 2), tuple("A baker makes bread.", 1));
    }

    @Test
    void quotesNothingOfAnArticleThatHasChanged() {
        Knowledge knowledge = read();
        ledger.answered("When does a baker work?", answer(knowledge, 0.9, 1));
        Knowledge changed = new Written(folder)
                .write("bakers.md", TEXT.replace("makes bread", "makes much good bread"))
                .read();
        Knowledge gone = new Knowledge(List.of(), List.of(), List.of(), knowledge.catalogue());

        assertThat(new CitedPassages(ledger).list(changed))
                .extracting(CitedPassage::quote)
                .containsExactly("");
        assertThat(new CitedPassages(ledger).list(gone))
                .extracting(CitedPassage::title)
                .containsExactly("bakers");
    }

    @Test
    void countsOutcomesDayByDay() {
        LocalDate first = ScriptedLedger.FIRST.atZone(ZoneOffset.UTC).toLocalDate();
        assertThat(new Outcomes(ledger).days(first)).isEmpty();
        ledger.unanswered("What does a baker earn?", Reason.NOT_IN_SOURCES, List.of());
        ledger.unanswered("Will it rain?", Reason.OFF_TOPIC, List.of());
        ledger.unanswered("What do they earn?", Reason.NOT_IN_SOURCES, List.of());

        assertThat(new Outcomes(ledger).days(first.plusDays(1)))
                .containsExactly(
                        new Day(first, Map.of("not_in_sources", 2, "off_topic", 1)),
                        new Day(first.plusDays(1), Map.of()));
        assertThat(new Outcomes(ledger).days(first.plusDays(100))).hasSize(30);
        assertThat(new Outcomes(ledger).days(first.minusDays(1)))
                .extracting(Day::date)
                .containsExactly(first);
    }

    private Knowledge read() {
        return new Written(folder).write("bakers.md", TEXT).read();
    }

    private static Grounded answer(Knowledge knowledge, double answerability, int span) {
        Article article = knowledge.articles().getFirst();
        Citation citation =
                Citation.of(1, article, "", article.spans().get(span).offsets(), List.of());
        return new Grounded(
                List.of(new AnswerSentence(citation.quote(), List.of(1), Block.PARAGRAPH)),
                List.of(citation),
                List.of(),
                "extractive",
                false,
                false,
                answerability,
                List.of(),
                List.of());
    }
}
