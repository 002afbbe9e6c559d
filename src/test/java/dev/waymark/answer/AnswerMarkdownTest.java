package dev.waymark.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerMarkdownTest {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static final Pattern CITATION = Pattern.compile("(?<!\\\\)\\[(\\d+)]");

    @Test
    void setsSentencesInParagraphsListsAndSteps() {
        String markdown = AnswerMarkdown.of(List.of(
                sentence("Pilots fly.", Block.PARAGRAPH, 1),
                sentence("They also plan.", Block.PARAGRAPH, 1, 2),
                sentence("Weather", Block.ITEM, 3),
                sentence("Fuel", Block.ITEM, 4),
                sentence("Learn.", Block.STEP, 5),
                sentence("Fly.", Block.STEP, 6),
                sentence("That is all.", Block.PARAGRAPH, 7)));

        assertThat(markdown).isEqualTo("""
                        Pilots fly. [1] They also plan. [1] [2]

                        - Weather [3]
                        - Fuel [4]

                        1. Learn. [5]
                        2. Fly. [6]

                        That is all. [7]""");
    }

    @Test
    void leavesOrdinarySentencesAsTheyAre() {
        String text = "R&D pays $50,000 (about 5 % more) - that's \"good\", isn't it? See 3.5 and C++/C#!";

        assertThat(AnswerMarkdown.escaped(text)).isEqualTo(text);
    }

    @Test
    void escapesNumbersInBracketsThatComeFromASource() {
        String markdown =
                AnswerMarkdown.of(List.of(sentence("As shown [1], and \\[2], they fly.", Block.PARAGRAPH, 1)));

        assertThat(markdown).isEqualTo("As shown \\[1\\], and \\\\\\[2\\], they fly. [1]");
        assertThat(cited(markdown)).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Not a heading",
                "- not an item",
                "-- not a rule",
                "---",
                "- - -",
                "* * *",
                "***bold***",
                "+ not an item",
                "=== not a title",
                "> not a quote",
                "1. not a step",
                "1.",
                "12) not a step",
                "1.5 million",
                "`code` and ``more``",
                "~~~ fence",
                "```java",
                "~~gone~~",
                "<b>bold</b> <!-- note --> <https://example.org>",
                "![image](https://example.org/x.png) [link](javascript:alert(1))",
                "[label]: https://example.org",
                "[^1]: a footnote",
                "[1][2]",
                "[x] done",
                "&amp; &lt; &#35; &#x23; AT&T; &nosuchentity;",
                "a \\ b \\\\ c \\* d",
                "ends with a backslash \\",
                "two  spaces  \nand a line",
                "    indented",
                "\ttabbed",
                "a | b\n--- | ---\n1 | 2",
                "snake_case and _emphasis_ and __init__",
                "5 * 3 * 2",
                "emoji 👀 and accents é",
            })
    void textStandsForItself(String text) {
        assertStandsForItself(text);
    }

    @Test
    void anyMixOfMarksStandsForItself() {
        String marks = "\\`*_[]<>~&#+-=|!(){}.:;/ \n\t1290abX'\"@$%^é";
        Random random = new Random(7);

        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(1 + random.nextInt(14), 0, marks.length())
                    .mapToObj(at -> String.valueOf(marks.charAt(at)))
                    .collect(Collectors.joining());
            if (!text.isBlank()) {
                assertStandsForItself(text);
            }
        }
    }

    private static void assertStandsForItself(String text) {
        String shown = text.strip().replaceAll("\\s+", " ");
        for (Block block : Block.values()) {
            String markdown = AnswerMarkdown.of(List.of(
                    sentence(text, block, 1), sentence(text, block, 2), sentence("Plain.", Block.PARAGRAPH, 3)));

            assertThat(lines(PARSER.parse(markdown)))
                    .as(markdown)
                    .isEqualTo(
                            block == Block.PARAGRAPH
                                    ? List.of(shown + " [1] " + shown + " [2] Plain. [3]")
                                    : List.of(shown + " [1]", shown + " [2]", "Plain. [3]"));
            assertThat(cited(markdown)).containsExactly("1", "2", "3");
        }
    }

    private static AnswerSentence sentence(String text, Block block, Integer... citations) {
        return new AnswerSentence(text, List.of(citations), block);
    }

    private static List<String> cited(String markdown) {
        return CITATION.matcher(markdown).results().map(found -> found.group(1)).toList();
    }

    /** The text of each paragraph; fails on anything but paragraphs, lists and text. */
    private static List<String> lines(Node document) {
        List<String> lines = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                lines.add("");
                visitChildren(paragraph);
            }

            @Override
            protected void visitChildren(Node parent) {
                assertThat(parent)
                        .isInstanceOfAny(
                                Document.class, Paragraph.class, BulletList.class, OrderedList.class, ListItem.class);
                super.visitChildren(parent);
            }

            @Override
            public void visit(Text text) {
                lines.addLast(lines.removeLast() + text.getLiteral());
            }
        });
        return lines;
    }
}
