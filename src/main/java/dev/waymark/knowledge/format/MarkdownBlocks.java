package dev.waymark.knowledge.format;

import dev.waymark.knowledge.Source;
import dev.waymark.knowledge.structure.Block;
import dev.waymark.knowledge.structure.Manuscript;
import dev.waymark.knowledge.structure.Metadata;
import dev.waymark.knowledge.structure.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The blocks of a Markdown document, lists and quotes flattened. */
final class MarkdownBlocks extends AbstractVisitor {
    private final Map<String, Source> sources;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final MarkdownHidden around = new MarkdownHidden();
    private int lists;
    private int depth = -1;
    private int level = 1;

    private MarkdownBlocks(Map<String, Source> sources) {
        this.sources = sources;
    }

    /** What a document shows, and what it hides. */
    static Manuscript of(Metadata metadata, Node document, Map<String, Source> sources) {
        var visitor = new MarkdownBlocks(sources);
        document.accept(visitor);
        visitor.hidden.addAll(visitor.around.texts());
        return new Manuscript(metadata, visitor.blocks, visitor.hidden);
    }

    @Override
    public void visit(Heading heading) {
        level = heading.getLevel();
        add(new Block.Heading(level, prose(heading)));
    }

    @Override
    public void visit(Paragraph paragraph) {
        Prose prose = prose(paragraph);
        boolean heading = isStrong(paragraph) && !prose.text().matches(".*[.!:;,]");
        add(heading ? new Block.Heading(level + 1, prose) : new Block.Paragraph(prose));
    }

    /** A paragraph all in bold is a heading by another name. */
    private static boolean isStrong(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof StrongEmphasis strong && strong.getNext() == null;
    }

    @Override
    public void visit(BulletList list) {
        addItems(list, false);
    }

    @Override
    public void visit(OrderedList list) {
        addItems(list, true);
    }

    private void addItems(ListBlock list, boolean ordered) {
        int number = lists++;
        depth++;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            addItem(item, number, ordered);
        }
        depth--;
    }

    private void addItem(Node item, int list, boolean ordered) {
        Prose words = Prose.of("");
        List<Node> inner = new ArrayList<>();
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Paragraph) {
                Prose prose = prose(child);
                words = words.isBlank() ? prose : words.and(" ", prose);
            } else {
                inner.add(child);
            }
        }
        add(new Block.Item(list, depth, ordered, words));
        inner.forEach(child -> child.accept(this));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        addLines(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        addLines(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        Document shown = Jsoup.parse(html.getLiteral());
        HtmlHidden.removed(shown).forEach(removed -> hidden.add(removed.text()));
        add(new Block.Paragraph(Prose.of(shown.text())));
        // An element may open here and close behind paragraphs of Markdown.
        around.tags(html.getLiteral());
    }

    private void addLines(String literal) {
        literal.lines().forEach(line -> add(new Block.Paragraph(Prose.of(line))));
    }

    @Override
    public void visit(CustomBlock block) {
        switch (block) {
            case FootnoteDefinition _ -> {
                // A note is a source, not a part of the text.
            }
            case TableBlock table ->
                new MarkdownTable(lists++, sources, hidden).rows(table).forEach(this::add);
            default -> visitChildren(block);
        }
    }

    private Prose prose(Node node) {
        return MarkdownText.of(node, sources, hidden);
    }

    private void add(Block block) {
        if (!block.prose().isBlank() && !around.takes(block.text() + " ")) {
            blocks.add(block);
        }
    }
}
