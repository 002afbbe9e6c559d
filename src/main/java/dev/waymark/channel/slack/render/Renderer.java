package dev.waymark.channel.slack.render;

import dev.waymark.answer.AnswerSentence;
import dev.waymark.answer.Citation;
import dev.waymark.channel.PublicAddress;
import dev.waymark.channel.slack.api.Outgoing;
import dev.waymark.channel.slack.block.Block;
import dev.waymark.channel.slack.block.Control;
import dev.waymark.channel.slack.block.Inline;
import dev.waymark.channel.slack.block.Parcels;
import dev.waymark.channel.slack.block.Rich;
import dev.waymark.channel.slack.block.View;
import dev.waymark.chat.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is said in Slack. */
public final class Renderer {
    /** The dialogue that asks what was wrong with an answer; its box, and the box's block. */
    public static final String REASON = "waymark-reason";

    /** As long as a message may be. */
    private static final int MOST_OF_A_REASON = 2_000;

    /** What we say of ourselves is shorter. */
    private static final int MOST_CHARACTERS = 3_000;

    private static final JsonMapper JSON = new JsonMapper();

    private static final String HELP = """
            I answer questions about careers from a library of articles, and cite the source of every sentence.
            Mention me in a channel, write to me directly, or use /career:""";

    private static final List<String> COMMANDS = List.of(
            "/career what does a data engineer do: an answer that only you see, with a button to share it",
            "/career compare data engineer, data analyst: two to five roles side by side",
            "/career forget: I forget what you asked, as I do when you write \"forget me\"",
            "/career help: this");

    private final ReadingRoom room;

    public Renderer(PublicAddress address) {
        room = ReadingRoom.at(address);
    }

    /** A reply in as many messages as it takes, at least one. */
    public List<Outgoing> reply(Turn turn, Appearance appearance) {
        String text = SlackReply.notification(turn);
        return SlackReply.of(turn, appearance, room).stream()
                .map(blocks -> new Outgoing(text, json(blocks)))
                .toList();
    }

    /** A sentence or two of our own. */
    public Outgoing sentence(String text) {
        return new Outgoing(SlackText.escaped(text), json(List.of(Block.RichText.of(text))));
    }

    /** What the bot can do, with questions to begin with. */
    public Outgoing help(List<String> questions) {
        return new Outgoing(SlackText.escaped(HELP), json(helpBlocks(questions)));
    }

    /** The home tab, as JSON. */
    public String home(List<String> questions) {
        List<Block> blocks = new Parcels(MOST_CHARACTERS)
                .add(new Block.Header(Control.Plain.of("Questions about careers")))
                .add(helpText())
                .messages()
                .getFirst();
        List<Block> all = new ArrayList<>(blocks);
        all.add(Block.RichText.of(questions.stream().collect(Collectors.joining("\n", "For example:\n", ""))));
        all.add(Buttons.forget());
        return JSON.writeValueAsString(View.home(all));
    }

    /** The dialogue that asks what was wrong with a turn's answer, as JSON. */
    public String reason(String turnId) {
        var box = new Control.TextBox(REASON, true, MOST_OF_A_REASON);
        var input = new Block.Input(REASON, Control.Plain.of("What was wrong?"), box);
        return JSON.writeValueAsString(View.modal(REASON, "Your feedback", "Send", turnId, input));
    }

    /** A sentence of an answer that is still being written, as Markdown. */
    public String streamed(AnswerSentence sentence, List<Citation> citations) {
        Map<Integer, Optional<String>> links =
                citations.stream().collect(Collectors.toMap(Citation::number, room::link, (one, _) -> one));
        String numbers = sentence.citations().stream()
                .map(number -> links.getOrDefault(number, Optional.empty())
                        .map(link -> " [\\[" + number + "\\]](" + link + ")")
                        .orElse(" \\[" + number + "\\]"))
                .collect(Collectors.joining());
        String text = SlackText.markdown(sentence.text()) + numbers;
        return switch (sentence.block()) {
            case PARAGRAPH -> text + " ";
            case ITEM, STEP -> "\n- " + text;
        };
    }

    private static List<Block> helpBlocks(List<String> questions) {
        Parcels parcels = new Parcels(MOST_CHARACTERS).add(helpText());
        return (questions.isEmpty() ? parcels : parcels.add(Buttons.suggestions(questions)))
                .messages()
                .getFirst();
    }

    private static List<Rich> helpText() {
        return List.of(
                Rich.Section.of(Inline.text(HELP)),
                new Rich.Listing(
                        "bullet",
                        0,
                        COMMANDS.stream()
                                .map(command -> Rich.Section.of(Inline.text(command)))
                                .toList()));
    }

    private static String json(List<Block> blocks) {
        return JSON.writerFor(JSON.getTypeFactory().constructCollectionType(List.class, Block.class))
                .writeValueAsString(blocks);
    }
}
