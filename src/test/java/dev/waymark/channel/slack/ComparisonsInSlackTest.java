package dev.waymark.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.answer.Answer;
import dev.waymark.answer.AnswerSentence;
import dev.waymark.answer.Block;
import dev.waymark.answer.Citation;
import dev.waymark.channel.PublicAddresses;
import dev.waymark.channel.slack.api.Outgoing;
import dev.waymark.channel.slack.render.Appearance;
import dev.waymark.channel.slack.render.Renderer;
import dev.waymark.chat.Replied;
import dev.waymark.chat.Reply;
import dev.waymark.chat.Turn;
import dev.waymark.chat.understand.Context;
import dev.waymark.compare.Cell;
import dev.waymark.compare.Comparer;
import dev.waymark.compare.Comparers;
import dev.waymark.compare.Comparison;
import dev.waymark.compare.Sides;
import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Coverages;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import dev.waymark.role.AspectWording;
import dev.waymark.role.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comparisons of the roles in the knowledge folder look like in Slack. */
class ComparisonsInSlackTest {
    private static final Knowledge KNOWLEDGE = KnowledgeFolder.read(Path.of("knowledge"));
    private static final Coverage COVERAGE = new Coverages(AspectWording.builtIn()).of(KNOWLEDGE);
    private static final Comparer COMPARER = Comparers.of(KNOWLEDGE);
    private static final List<Role> ROLES = COVERAGE.roles();

    private static final Pattern NUMBER = Pattern.compile("\\[(\\d+)]");

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void takeOneMessage(int roles) {
        for (int first = 0; first < ROLES.size(); first++) {
            Comparison comparison = comparison(first, roles);

            Outgoing message = onlyOne(comparison, Appearance.IN_THREAD);

            String read = read(message);
            assertThat(message.blocks()).contains("\"table\"");
            assertThat(read).contains("This is the short form. See everything side by side");
            comparison.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .filter(Cell::isStated)
                    .forEach(cell -> assertThat(read).contains(beginning(cell)));
            assertNumbered(read);
        }
    }

    @Test
    void linkTheirNumbersWhereTwoRolesAreCompared() {
        for (int first = 0; first < ROLES.size(); first++) {
            Outgoing message = onlyOne(comparison(first, 2), Appearance.PRIVATE);

            String cells =
                    FakeSlack.JSON.readTree(message.blocks()).findValue("rows").toString();
            assertThat(cells).contains("\"text\":\"[").contains("#c").doesNotContain("\"text\",\"text\":\"[");
        }
    }

    @Test
    void takeFewMessagesWhereSlackCountsMoreOrTakesNoTables() {
        Comparison comparison = comparison(0, 2);

        assertThat(shown(comparison, Appearance.IN_THREAD.withoutTables())).hasSize(1);
        assertThat(shown(comparison, Appearance.IN_THREAD.shorter())).hasSizeBetween(1, 2);
    }

    @Test
    void showAllOfWhatIsAskedAboutOneAspect() {
        Comparison whole = comparison(0, 2);
        Comparison tools =
                new Comparison(whole.roles(), List.of(), whole.rows().subList(4, 5), List.of(), whole.citations());

        String read = read(onlyOne(tools, Appearance.IN_THREAD));

        assertThat(read).doesNotContain("short form", "…");
        tools.rows().getFirst().cells().stream()
                .flatMap(cell -> cell.sentences().stream())
                .flatMap(sentence -> sentence.parts().stream())
                .forEach(part -> assertThat(read).contains(part.text()));
    }

    /** Numbers are those of the footnotes, and none is left out. */
    private static void assertNumbered(String read) {
        int sources = read.lastIndexOf("Sources\n");
        Set<Integer> noted = numbers(read.substring(sources));
        assertThat(numbers(read.substring(0, sources))).isEqualTo(noted);
        assertThat(noted).hasSize(noted.stream().max(Integer::compare).orElseThrow());
    }

    private static Set<Integer> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map((MatchResult number) -> Integer.valueOf(number.group(1)))
                .collect(Collectors.toSet());
    }

    private static String beginning(Cell cell) {
        return cell.sentences().getFirst().parts().getFirst().text();
    }

    /** Roles that stand far from each other in their list. */
    private static Comparison comparison(int first, int roles) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < roles; i++) {
            names.add(ROLES.get((first + i * 5) % ROLES.size()).name());
        }
        return COMPARER.compare(Sides.of(names, KNOWLEDGE.catalogue(), COVERAGE), List.of());
    }

    private static Outgoing onlyOne(Comparison comparison, Appearance appearance) {
        List<Outgoing> messages = shown(comparison, appearance);
        assertThat(messages)
                .as(comparison.roles().toString())
                .hasSize(1)
                .allSatisfy(message -> assertThat(FakeLimits.wrong(
                                "chat.postMessage", Map.of("text", message.text(), "blocks", message.blocks())))
                        .isEmpty());
        return messages.getFirst();
    }

    private static List<Outgoing> shown(Comparison comparison, Appearance appearance) {
        Duration none = Duration.ZERO;
        var reply = new Reply.Compared(summary(comparison), comparison);
        var replied = new Replied("?", reply, List.of(), Context.NONE, none, none, none);
        var turn = Turn.of("c", "?", replied, none);
        return new Renderer(PublicAddresses.at("https://ask.example.org")).reply(turn, appearance);
    }

    /** Two sentences about each role, as summaries have. */
    private static Answer.Grounded summary(Comparison comparison) {
        List<AnswerSentence> sentences = new ArrayList<>();
        comparison.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.sentences().stream())
                .map(sentence -> sentence.parts().getFirst())
                .filter(part -> part.text().length() > 60)
                .limit(2L * comparison.roles().size())
                .forEach(part ->
                        sentences.add(new AnswerSentence(part.text(), List.of(sentences.size() + 1), Block.PARAGRAPH)));
        List<Citation> citations =
                comparison.citations().stream().limit(sentences.size()).toList();
        return new Answer.Grounded(
                sentences,
                citations,
                List.of(),
                "extractive",
                false,
                false,
                1,
                List.of(
                        "Which tools does a data engineer use in the first years of work?",
                        "What does a data analyst earn?",
                        "How do I become a data engineer?"),
                List.of());
    }

    private static String read(Outgoing message) {
        return Blocks.read(FakeSlack.JSON.readTree(message.blocks()));
    }
}
