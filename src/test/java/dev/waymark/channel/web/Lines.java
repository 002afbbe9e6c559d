package dev.waymark.channel.web;

import dev.waymark.answer.Answer.Grounded;
import dev.waymark.answer.Answer.Unanswered;
import dev.waymark.answer.AnswerSentence;
import dev.waymark.answer.Block;
import dev.waymark.answer.Reason;
import dev.waymark.chat.Reply;
import dev.waymark.chat.ScriptedChat;
import dev.waymark.role.Aspect;
import java.util.List;

/** The lines that the tests' chat knows. */
final class Lines {
    static final Grounded ANSWER = new Grounded(
            List.of(
                    new AnswerSentence("A beekeeper looks after colonies of bees.", List.of(1), Block.PARAGRAPH),
                    new AnswerSentence("The work is <b>seasonal</b> [1].", List.of(2), Block.PARAGRAPH),
                    new AnswerSentence("a steady hand, even when 60,000 bees are near", List.of(3, 1), Block.ITEM),
                    new AnswerSentence("Find a mentor.", List.of(4), Block.STEP)),
            List.of(
                    Library.citation(1, "A beekeeper looks after colonies of bees."),
                    Library.citation(
                            2, "The work is <b>seasonal</b> & follows the weather: *everything* waits for spring [1]."),
                    Library.citation(3, "a steady hand, even when 60,000 bees are near"),
                    Library.citation(4, "Find a mentor.\n- Buy a suit")),
            List.of(),
            "extractive",
            false,
            false,
            0.9,
            List.of("How does one become a beekeeper?"),
            List.of());

    private Lines() {}

    static void learn(ScriptedChat chat) {
        chat.on(
                "bees",
                ScriptedChat.answer(
                        "What does a beekeeper do?", List.of(Library.BEEKEEPER), List.of(Aspect.OVERVIEW), ANSWER));
        chat.on(
                "pay",
                ScriptedChat.reply(new Reply.Answered(new Unanswered(
                        Reason.NOT_IN_SOURCES,
                        "The articles don't say that about *bees*.",
                        0.1,
                        List.of("What does a beekeeper do?")))));
        chat.on("which", ScriptedChat.reply(new Reply.Clarify("Which of the two?", List.of("Beekeeper", "Pilot"))));
        chat.on("fault", _ -> {
            throw new IllegalStateException("/secret/path is broken");
        });
        chat.on("late fault", listener -> {
            listener.understood("What breaks?", List.of(), List.of());
            throw new IllegalStateException("/secret/path is broken");
        });
    }
}
