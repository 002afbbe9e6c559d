package dev.waymark.chat.store;

import dev.waymark.answer.Answer.Grounded;
import dev.waymark.answer.Answer.Missing;
import dev.waymark.answer.Answer.Unanswered;
import dev.waymark.answer.AnswerSentence;
import dev.waymark.answer.Assessment;
import dev.waymark.answer.Block;
import dev.waymark.answer.Citation;
import dev.waymark.answer.CitedArticle;
import dev.waymark.answer.Question;
import dev.waymark.answer.Reason;
import dev.waymark.answer.Signal;
import dev.waymark.answer.Trace;
import dev.waymark.answer.extract.Verdict;
import dev.waymark.chat.Replied;
import dev.waymark.chat.Reply;
import dev.waymark.chat.Turn;
import dev.waymark.chat.understand.Context;
import dev.waymark.compare.Cell;
import dev.waymark.compare.ComparedSentence;
import dev.waymark.compare.Comparison;
import dev.waymark.compare.Item;
import dev.waymark.compare.Row;
import dev.waymark.knowledge.Source;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import dev.waymark.text.Offsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Turns of every kind, on beekeepers. */
final class Turns {
    static final Role BEEKEEPER = new Role("beekeeper", "Beekeeper", List.of("apiarist"), List.of("bee"));
    static final Role CANDLE_MAKER = new Role("candle-maker", "Candle maker", List.of("chandler"));

    private static final CitedArticle ARTICLE =
            new CitedArticle("bees", "Keeping “bees”", "The Bee Journal", null, "2024-05");

    private static final Citation CITATION = new Citation(
            1,
            ARTICLE,
            "What does a beekeeper do?",
            new Offsets(42, 83),
            "A beekeeper looks after colonies of bees.",
            List.of(new Source("The Hive Book", "Apiary Press", "https://example.org/hive", 2024)));

    private static final AnswerSentence SENTENCE =
            new AnswerSentence("A beekeeper looks after colonies of bees.", List.of(1), Block.PARAGRAPH);

    private static final Grounded GROUNDED = new Grounded(
            List.of(SENTENCE, new AnswerSentence("patience with animals", List.of(1), Block.ITEM)),
            List.of(CITATION),
            List.of(new Missing("What do they earn?", "The articles I have don't say that.")),
            "extractive",
            false,
            false,
            0.912345678901234,
            List.of("How does one become a beekeeper?"),
            List.of());

    private static final Question QUESTION = new Question(
            "What does a beekeeper do?",
            Question.Kind.PLAIN,
            List.of(BEEKEEPER),
            List.of(Aspect.RESPONSIBILITIES),
            Set.of("hive", "bee"),
            Set.of("hive"),
            Set.of("bees#3"),
            Set.of());

    private static final Trace TRACE = new Trace(
            QUESTION,
            new Assessment(0.9, 0.5, Map.of(Signal.STATEMENT, 0.71, Signal.NAMED, 1.0), Map.of(Signal.STATEMENT, 2.5)),
            List.of(new Trace.FoundPassage("bees", new Offsets(0, 90), "", 3.25, 0.7000000000000001, 0.76)),
            List.of(new Trace.FoundStatement(
                    "bees", new Offsets(42, 83), "A beekeeper …", 0.71, 0.5, 1.25, 0.8, Verdict.CHOSEN)),
            1_700_000_000_123L);

    private static final Comparison COMPARISON = new Comparison(
            List.of(BEEKEEPER, CANDLE_MAKER),
            List.of(new ComparedSentence(List.of(SENTENCE))),
            List.of(new Row(
                    Aspect.OVERVIEW,
                    List.of(
                            new Cell(BEEKEEPER, List.of(new ComparedSentence(List.of(SENTENCE, SENTENCE)))),
                            new Cell(CANDLE_MAKER, List.of())))),
            List.of(new Item(Aspect.TOOLS, "Smoker", List.of(BEEKEEPER), List.of(1))),
            List.of(CITATION));

    /** After a question on both roles. */
    static final Context CONTEXT = Context.NONE
            .hearing("Beekeepers or candle makers?", true)
            .after(QUESTION.of(List.of(BEEKEEPER, CANDLE_MAKER), List.of(Aspect.TOOLS)), List.of(), Set.of("bees#3"))
            .waitingFor("and the other one?")
            .offering(List.of("What does a candle maker do?"));

    private Turns() {}

    /** One of each kind of reply. */
    static List<Turn> ofAllKinds() {
        String conversation = UUID.randomUUID().toString();
        return List.of(
                turn(conversation, new Reply.Answered(GROUNDED), List.of(TRACE, TRACE)),
                turn(conversation, new Reply.Compared(GROUNDED, COMPARISON), List.of(TRACE)),
                turn(
                        conversation,
                        new Reply.Answered(new Unanswered(Reason.NOT_IN_SOURCES, "No.", 0.125, List.of("Which?"))),
                        List.of(TRACE)),
                turn(conversation, new Reply.Clarify("Which role do you mean?", List.of("A", "B")), List.of()),
                turn(conversation, new Reply.SmallTalk("Hello ☺", List.of()), List.of()));
    }

    /** An answered turn. */
    static Turn of(String conversation) {
        return turn(conversation, new Reply.Answered(GROUNDED), List.of(TRACE));
    }

    private static Turn turn(String conversation, Reply reply, List<Trace> traces) {
        var replied = new Replied(
                "What does a beekeeper do?",
                reply,
                traces,
                CONTEXT,
                Duration.ofNanos(3_141_592),
                Duration.ofMillis(2),
                Duration.ZERO);
        return Turn.of(conversation, "what do bee keepers do?", replied, Duration.ofNanos(5_141_593));
    }
}
