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
    private final Extent extent;
    private final Parcels parcels;

    private SlackReply(Turn turn, Appearance appearance, ReadingRoom room, Extent extent) {
        this.turn = turn;
        this.appearance = appearance;
        this.room = room;
        this.extent = extent;
        parcels = new Parcels(appearance.most());
    }

    /** The messages it takes, each as its blocks: as few as can be, with as much in them as there is room. */
    static List<List<Block>> of(Turn turn, Appearance appearance, ReadingRoom room) {
        List<Extent> tries = Extent.tries();
        List<List<Block>> fewest = new SlackReply(turn, appearance, room, tries.getFirst()).set();
        if (!(turn.reply() instanceof Reply.Compared)) {
            return fewest;
        }
        for (int i = 1; i < tries.size() && fewest.size() > 1; i++) {
            List<List<Block>> next = new SlackReply(turn, appearance, room, tries.get(i)).set();
            fewest = next.size() < fewest.size() ? next : fewest;
        }
        return fewest;
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
                compare(grounded, comparison);
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
        var numbers = new Numbers();
        say(grounded, numbers);
        parcels.add(Footnotes.of("Sources", numbers.used(), room));
    }

    private void say(Answer.Grounded grounded, Numbers numbers) {
        parcels.add(AnswerText.of(grounded.sentences(), Citing.of(grounded.citations(), numbers, room)));
        grounded.missing().forEach(missing -> say(missing.text()));
    }

    private void compare(Answer.Grounded grounded, Comparison comparison) {
        var numbers = new Numbers();
        say(grounded, numbers);
        Citing citing = Citing.of(comparison.citations(), numbers, extent.generous() ? room : ReadingRoom.closed());
        ComparisonText text = new ComparisonText(comparison, citing, extent.cells());
        if (extent.generous()) {
            parcels.add(text.contrasts());
        }
        List<Block.Table> tables = appearance.tables() ? text.tables() : List.of();
        tables.forEach(parcels::add);
        if (tables.isEmpty()) {
            parcels.add(text.lines());
        }
        parcels.add(Footnotes.byArticle("Sources", numbers.used(), room));
        parcels.add(more(comparison, text.isWhole()));
    }

    private List<Rich> more(Comparison comparison, boolean whole) {
        String shortened = whole ? "" : "This is the short form. ";
        if (room.prefix().isPresent()) {
            String page = room.prefix().get() + page(comparison);
            return List.of(
                    Rich.Section.of(Inline.text(shortened), new Inline.Link(page, "See everything side by side")));
        }
        return whole
                ? List.of()
                : List.of(Rich.Section.of(
                        Inline.text(shortened + "Ask about one aspect, such as their tools, for all of it.")));
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
