package dev.waymark.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.answer.Answer;
import dev.waymark.answer.AnswerSentence;
import dev.waymark.answer.Block;
import dev.waymark.answer.Citation;
import dev.waymark.answer.CitedArticle;
import dev.waymark.channel.PublicAddresses;
import dev.waymark.channel.slack.api.Outgoing;
import dev.waymark.channel.slack.render.Appearance;
import dev.waymark.channel.slack.render.Renderer;
import dev.waymark.chat.Replied;
import dev.waymark.chat.Reply;
import dev.waymark.chat.Turn;
import dev.waymark.chat.understand.Context;
import dev.waymark.compare.Cell;
import dev.waymark.compare.ComparedSentence;
import dev.waymark.compare.Comparison;
import dev.waymark.compare.Row;
import dev.waymark.knowledge.Source;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import dev.waymark.text.Offsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How replies look in Slack, where they are as long or as strange as replies can be. */
class RendererTest {
    private static final CitedArticle ARTICLE =
            new CitedArticle("bees & co", "Keeping *bees*", "The Bee <Journal>", "javascript:alert(1)", "2024-05");

    private final Renderer renderer = new Renderer(PublicAddresses.at("https://ask.example.org/"));

    @Test
    void cutsALongAnswerBetweenSentencesAndLosesNone() {
        List<AnswerSentence> sentences = IntStream.range(0, 120)
                .mapToObj(i -> sentence("Number " + i + " " + "is long ".repeat(40) + ".", i + 1, Block.ITEM))
                .toList();

        List<Outgoing> messages = shown(new Reply.Answered(grounded(sentences)));

        assertThat(messages).hasSizeGreaterThan(3).allSatisfy(RendererTest::assertTaken);
        String read = read(messages);
        for (int i = 0; i < 120; i++) {
            assertThat(read).contains("Number " + i + " ", "[" + (i + 1) + "] Keeping *bees*");
        }
        assertThat(messages.getLast().blocks()).contains("feedback_buttons");
    }

    @Test
    void countsOnInAListThatIsCut() {
        List<AnswerSentence> steps = IntStream.range(0, 60)
                .mapToObj(i -> sentence("Do this " + "and that ".repeat(40), i + 1, Block.STEP))
                .toList();

        List<Integer> offsets = shown(new Reply.Answered(grounded(steps))).stream()
                .flatMap(message -> FakeSlack.JSON.readTree(message.blocks()).findValues("offset").stream())
                .map(offset -> offset.asInt())
                .toList();

        assertThat(offsets).startsWith(0).hasSizeGreaterThan(1).isSorted();
    }

    @Test
    void cutsASentenceThatFitsNowhere() {
        String endless = "word ".repeat(6_000);

        List<Outgoing> messages = shown(new Reply.Answered(grounded(List.of(sentence(endless, 1, Block.PARAGRAPH)))));

        assertThat(messages).hasSizeGreaterThan(2).allSatisfy(RendererTest::assertTaken);
        assertThat(read(messages).split("word", -1)).hasSize(6_001);
    }

    @Test
    void takesSeveralTablesForAComparisonOfFive() {
        List<Outgoing> messages = shown(compared("Each of them says much about it. ".repeat(8)));

        assertThat(messages).hasSizeGreaterThan(1).allSatisfy(RendererTest::assertTaken);
        long tables = messages.stream()
                .flatMap(message -> FakeSlack.JSON.readTree(message.blocks()).findValuesAsString("type").stream())
                .filter("table"::equals)
                .count();
        assertThat(tables).isGreaterThan(1);
        assertThat(read(messages))
                .contains(Arrays.stream(Aspect.values()).map(Aspect::title).toList());
    }

    @Test
    void comparesInListsWhereARowFitsInNoTable() {
        List<Outgoing> messages = shown(compared("On and on. ".repeat(200)));

        assertThat(messages).allSatisfy(RendererTest::assertTaken);
        assertThat(read(messages)).contains("Role 4:");
        assertThat(messages.toString()).doesNotContain("\"table\"");
    }

    @Test
    void notifiesWithTheFirstSentence() {
        var reply = new Reply.Answered(grounded(List.of(
                sentence("Bees <!channel> & @here.", 1, Block.PARAGRAPH), sentence("More.", 2, Block.PARAGRAPH))));

        assertThat(shown(reply).getFirst().text()).isEqualTo("Bees &lt;!channel&gt; &amp; @\u2060here.");
    }

    @Test
    void namesSourcesWithPublisherAndDateAndLeadsToTheReadingRoom() {
        List<Outgoing> messages =
                shown(new Reply.Answered(grounded(List.of(sentence("Bees fly.", 1, Block.PARAGRAPH)))));

        assertThat(read(messages))
                .contains("[1] Keeping *bees*, The Bee <Journal>, 2024-05 (based on The Hive, Apiary, 2023)");
        assertThat(messages.getFirst().blocks())
                .contains("\"https://ask.example.org/articles/bees%20%26%20co#c10-20\"")
                .doesNotContain("javascript:");
    }

    @Test
    void linksNothingWhereNobodySetAnAddress() {
        var reply = new Reply.Answered(grounded(List.of(sentence("Bees fly.", 1, Block.PARAGRAPH))));

        List<Outgoing> messages = new Renderer(PublicAddresses.none()).reply(turn(reply), Appearance.IN_THREAD);

        assertThat(messages.getFirst().blocks()).contains("[1]").doesNotContain("\"link\"");
    }

    @Test
    void streamsMarkdownInWhichWordsStandForThemselves() {
        assertThat(renderer.streamed(
                        sentence("*Bees* <!here> @channel [x](http://a.example) `b`", 1, Block.PARAGRAPH), List.of()))
                .isEqualTo(
                        "\\*Bees\\* &lt;\\!here&gt; @\u2060channel \\[x\\]\\(http\\://a\\.example\\) \\`b\\` \\[1\\] ");
    }

    private List<Outgoing> shown(Reply reply) {
        return renderer.reply(turn(reply), Appearance.IN_THREAD);
    }

    private static void assertTaken(Outgoing message) {
        assertThat(FakeLimits.wrong("chat.postMessage", Map.of("text", message.text(), "blocks", message.blocks())))
                .isEmpty();
    }

    private static String read(List<Outgoing> messages) {
        return messages.stream()
                .map(message -> Blocks.read(FakeSlack.JSON.readTree(message.blocks())))
                .collect(Collectors.joining());
    }

    private static Reply compared(String text) {
        List<Role> roles = IntStream.range(0, 5)
                .mapToObj(i -> new Role("role-" + i, "Role " + i, List.of()))
                .toList();
        var sentence = new ComparedSentence(List.of(sentence(text.strip(), 1, Block.PARAGRAPH)));
        List<Row> rows = Arrays.stream(Aspect.values())
                .map(aspect -> new Row(
                        aspect,
                        roles.stream()
                                .map(role -> new Cell(role, List.of(sentence)))
                                .toList()))
                .toList();
        var comparison = new Comparison(roles, List.of(), rows, List.of(), List.of(citation(1)));
        return new Reply.Compared(grounded(List.of(sentence("They differ.", 1, Block.PARAGRAPH))), comparison);
    }

    private static AnswerSentence sentence(String text, int number, Block block) {
        return new AnswerSentence(text, List.of(number), block);
    }

    private static Answer.Grounded grounded(List<AnswerSentence> sentences) {
        List<Citation> citations = IntStream.rangeClosed(1, sentences.size())
                .mapToObj(RendererTest::citation)
                .toList();
        return new Answer.Grounded(
                sentences,
                citations,
                List.of(),
                "extractive",
                false,
                false,
                1,
                List.of("What do bees eat?"),
                List.of());
    }

    private static Citation citation(int number) {
        return new Citation(
                number,
                ARTICLE,
                "",
                new Offsets(10 * number, 10 * number + 10),
                "Bees fly.",
                List.of(new Source("The Hive", "Apiary", null, 2023)));
    }

    private static Turn turn(Reply reply) {
        Duration none = Duration.ZERO;
        return Turn.of("c", "What?", new Replied("What?", reply, List.of(), Context.NONE, none, none, none), none);
    }
}
