package dev.waymark.channel.slack.render;

import dev.waymark.channel.slack.block.Block;
import dev.waymark.channel.slack.block.Control;
import java.util.ArrayList;
import java.util.List;

/** What can be clicked, and what a click says. */
public final class Buttons {
    public static final String ASK = "waymark-ask";
    public static final String FEEDBACK = "waymark-feedback";
    public static final String SHARE = "waymark-share";
    public static final String FORGET = "waymark-forget";

    /** In front of a turn's id. */
    public static final String GOOD = "good:";

    public static final String BAD = "bad:";

    /** Slack takes 75. */
    private static final int MOST_CHARACTERS = 75;

    private static final int MOST_SUGGESTIONS = 5;

    private Buttons() {}

    static Block suggestions(List<String> questions) {
        List<Control> buttons = new ArrayList<>();
        for (String question : questions.stream().limit(MOST_SUGGESTIONS).toList()) {
            // Slack wants every action of a block to have a name of its own.
            buttons.add(new Control.Button(
                    ASK + "-" + buttons.size(), Control.Plain.of(shortened(question)), question, null));
        }
        return new Block.Actions(buttons);
    }

    static Block feedback(String turnId) {
        return new Block.ContextActions(List.of(new Control.Feedback(
                FEEDBACK,
                new Control.Rating(Control.Plain.of("Good answer"), GOOD + turnId),
                new Control.Rating(Control.Plain.of("Bad answer"), BAD + turnId))));
    }

    static Block share(String turnId) {
        return Block.Actions.of(new Control.Button(SHARE, Control.Plain.of("Share in this channel"), turnId, null));
    }

    static Block forget() {
        Control.Confirm confirm = new Control.Confirm(
                Control.Plain.of("Forget what I asked?"),
                Control.Plain.of("Every conversation you asked something in is deleted here. Messages in Slack stay."),
                Control.Plain.of("Forget"),
                Control.Plain.of("Keep"));
        return Block.Actions.of(new Control.Button(FORGET, Control.Plain.of("Forget me"), "forget", confirm));
    }

    private static String shortened(String question) {
        return question.length() <= MOST_CHARACTERS
                ? question
                : question.substring(0, question.offsetByCodePoints(0, question.codePointCount(0, MOST_CHARACTERS - 1)))
                        + "…";
    }
}
