package dev.waymark.knowledge.format;

import dev.waymark.knowledge.structure.Block;
import dev.waymark.knowledge.structure.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The blocks of an HTML element in order; what only arranges the page is looked through. */
final class HtmlBlocks {
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder inline = new StringBuilder();
    private int lists;
    private int depth = -1;
    private int level = 1;

    private HtmlBlocks() {}

    static List<Block> of(Element main) {
        // Marks of footnotes are links to another place of the page.
        main.select("sup:has(a[href*=#])").remove();
        var visitor = new HtmlBlocks();
        visitor.walk(main);
        visitor.endParagraph();
        return visitor.blocks;
    }

    private void walk(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                inline.append(text.getWholeText());
            } else if (node instanceof Element element) {
                visit(element);
            }
        }
    }

    private void visit(Element element) {
        switch (element.normalName()) {
            case "br" -> lineBreak(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "ul", "ol" -> list(element);
            case "table" -> table(element);
            case "dl" -> definitions(element);
            case "pre" -> element.wholeText().lines().forEach(line -> add(new Block.Paragraph(Prose.of(line))));
            default -> other(element);
        }
    }

    private void other(Element element) {
        if (!element.isBlock()) {
            walk(element);
            return;
        }
        endParagraph();
        if (isStrong(element)) {
            add(new Block.Heading(level + 1, Prose.of(element.text())));
            return;
        }
        walk(element);
        endParagraph();
    }

    /** A paragraph all in bold, without an end, is a heading by another name. */
    private static boolean isStrong(Element element) {
        boolean bold = element.normalName().equals("p")
                && element.childrenSize() == 1
                && element.child(0).normalName().matches("b|strong")
                && element.ownText().isBlank();
        return bold && !element.text().matches(".*[.!:;,]") && element.text().length() <= 100;
    }

    /** Two breaks end a paragraph, one is a space. */
    private void lineBreak(Element element) {
        if (element.previousSibling() instanceof Element before
                && before.normalName().equals("br")) {
            endParagraph();
        }
        inline.append(' ');
    }

    private void heading(Element element) {
        endParagraph();
        level = Integer.parseInt(element.normalName().substring(1));
        add(new Block.Heading(level, Prose.of(element.text())));
    }

    private void list(Element list) {
        endParagraph();
        int number = lists++;
        depth++;
        for (Element item : list.children()) {
            if (item.normalName().equals("li")) {
                item(item, number, list.normalName().equals("ol"));
            } else {
                visit(item);
            }
        }
        depth--;
    }

    private void item(Element item, int list, boolean ordered) {
        var words = new StringBuilder();
        List<Element> inner = new ArrayList<>();
        split(item, words, inner);
        add(new Block.Item(list, depth, ordered, Prose.of(words.toString())));
        inner.forEach(this::list);
    }

    /** The words of an item, and apart from them the lists inside it. */
    private static void split(Element element, StringBuilder words, List<Element> inner) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            } else if (node instanceof Element child && child.normalName().matches("ul|ol")) {
                inner.add(child);
            } else if (node instanceof Element child) {
                String apart = child.isBlock() || child.normalName().equals("br") ? " " : "";
                words.append(apart);
                split(child, words, inner);
                words.append(apart);
            }
        }
    }

    private void definitions(Element definitions) {
        endParagraph();
        int number = lists++;
        String term = "";
        for (Element element : definitions.children()) {
            if (element.normalName().equals("dt")) {
                term = element.text();
            } else {
                String words = term.isEmpty() ? element.text() : term + ": " + element.text();
                add(new Block.Item(number, 0, false, Prose.of(words)));
            }
        }
    }

    private void table(Element table) {
        endParagraph();
        boolean arranges = table.select("table").size() > 1
                || table.select("tr > *").size() == table.select("tr").size();
        if (arranges) {
            table.select("td, th").stream()
                    .filter(cell -> cell.select("table").isEmpty())
                    .forEach(this::other);
            return;
        }
        int number = lists++;
        for (Element row : table.select("tr")) {
            Prose cells = Prose.of(row.children().eachText().stream().collect(Collectors.joining(" | ")));
            boolean names = !row.select("th").isEmpty() && row.select("td").isEmpty();
            add(names ? new Block.HeaderRow(number, cells) : new Block.Row(number, cells));
        }
    }

    private void endParagraph() {
        String text = inline.toString();
        inline.setLength(0);
        add(new Block.Paragraph(Prose.of(text)));
    }

    private void add(Block block) {
        if (!block.prose().isBlank()) {
            blocks.add(block);
        }
    }
}
