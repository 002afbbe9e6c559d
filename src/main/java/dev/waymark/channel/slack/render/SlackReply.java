package dev.waymark.channel.slack.render;

import dev.waymark.answer.Answer;
import dev.waymark.channel.Paths;
import dev.waymark.channel.slack.block.Block;
import dev.waymark.channel.slack.block.Inline;
import dev.waymark.channel.slack.block.Parcels;
import dev.waymark.channel.slack.block.Rich;
import dev.waymark.chat.Reply;
import dev.waymark.chat.Turn;
import dev.waymark.compare.Comparison;
import dev.waymark.role.Role;
import java.util.List;

/** One reply, set for Slack. */
final class SlackReply {
    private final Turn turn;
    private final Appearance appearance;
    private final ReadingRoom room;
    private final Parcels parcels = new Parcels();

    private SlackReply(Turn turn, Appearance appearance, ReadingRoom room) {
        this.turn = turn;
        this.appearance = appearance;
        this.room = room;
    }

    /** The messages it takes, each as its blocks. */
    static List<List<Block>> of(Turn turn, Appearance appearance, ReadingRoom room) {
        return new SlackReply(turn, appearance, room).set();
    }

    /** What notifications show: the first sentence. */
    static String notification(Turn turn) {
        return SlackText.escaped(
                switch (turn.reply()) {
                    case Reply.Answered(Answer.Grounded grounded) -> first(grounded);
                    case Reply.Compared(Answer.Grounded grounded, var _) -> first(grounded);
                    case Reply.Answered(Answer.Unanswered unanswered) -> unanswered.text();
                    case Reply.Clarify(String text, var _) -> text;
                    case Reply.SmallTalk(String text, var _) -> text;
                });
    }

    private static String first(Answer.Grounded grounded) {
        return grounded.sentences().getFirst().text();
    }

    private List<List<Block>> set() {
        if (!appearance.lead().isEmpty()) {
            parcels.add(Rich.Section.of(Inline.text(appearance.lead())));
        }
        switch (turn.reply()) {
            case Reply.Answered(Answer.Grounded grounded) -> {
                answer(grounded);
                rest(grounded.suggestions(), true);
            }
            case Reply.Compared(Answer.Grounded grounded, Comparison comparison) -> {
                answer(grounded);
                compare(comparison);
                rest(grounded.suggestions(), true);
            }
            case Reply.Answered(Answer.Unanswered unanswered) -> {
                say(unanswered.text());
                rest(unanswered.suggestions(), true);
            }
            case Reply.Clarify(String text, List<String> suggestions) -> {
                say(text);
                rest(suggestions, false);
            }
            case Reply.SmallTalk(String text, List<String> suggestions) -> {
                say(text);
                rest(suggestions, false);
            }
        }
        return parcels.messages();
    }

    private void answer(Answer.Grounded grounded) {
        parcels.add(AnswerText.of(grounded.sentences(), new Numbers(grounded.citations(), room)));
        grounded.missing().forEach(missing -> say(missing.text()));
        parcels.add(Footnotes.of("Sources", grounded.citations(), room));
    }

    private void compare(Comparison comparison) {
        ComparisonText text = new ComparisonText(comparison, room);
        List<Block.Table> tables = appearance.tables() ? text.tables() : List.of();
        tables.forEach(parcels::add);
        if (tables.isEmpty()) {
            parcels.add(text.lines());
        }
        parcels.add(Footnotes.of("Sources of the comparison", comparison.citations(), room));
        room.prefix()
                .ifPresent(prefix -> parcels.add(
                        Rich.Section.of(new Inline.Link(prefix + page(comparison), "See everything side by side"))));
    }

    private static String page(Comparison comparison) {
        return Paths.comparison(comparison.roles().stream().map(Role::id).toList(), List.of());
    }

    private void say(String text) {
        parcels.add(Rich.Section.of(Inline.text(text)));
    }

    private void rest(List<String> suggestions, boolean rated) {
        if (!suggestions.isEmpty()) {
            parcels.add(Buttons.suggestions(suggestions));
        }
        if (appearance.share()) {
            parcels.add(Buttons.share(turn.turnId()));
        }
        if (rated) {
            parcels.add(Buttons.feedback(turn.turnId()));
        }
    }
}
