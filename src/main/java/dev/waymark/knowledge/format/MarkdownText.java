package dev.waymark.knowledge.format;

import dev.waymark.knowledge.Source;
import dev.waymark.knowledge.structure.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a Markdown node without its markup; footnote marks become notes. */
final class MarkdownText extends AbstractVisitor {
    /** A mark whose note nobody defined says nothing to a reader. */
    private static final Pattern UNDEFINED_MARK = Pattern.compile("\\[\\^[^\\]\\s]+]");

    private final StringBuilder text = new StringBuilder();
    private final List<Prose.Note> notes = new ArrayList<>();
    private final Map<String, Source> sources;

    private final MarkdownHidden hidden;

    private MarkdownText(Map<String, Source> sources, MarkdownHidden hidden) {
        this.sources = sources;
        this.hidden = hidden;
    }

    /**
     * Its words.
     *
     * @param hidden is told of the words that are not shown
     */
    static Prose of(Node node, Map<String, Source> sources, List<String> hidden) {
        var inline = new MarkdownHidden();
        var visitor = new MarkdownText(sources, inline);
        visitor.visitChildren(node);
        hidden.addAll(inline.texts());
        return visitor.prose();
    }

    static String plain(Node node) {
        return of(node, Map.of(), new ArrayList<>()).text();
    }

    private Prose prose() {
        String whole = text.toString().stripTrailing();
        return new Prose(
                whole,
                notes.stream()
                        .map(note -> new Prose.Note(Math.min(note.at(), whole.length()), note.source()))
                        .toList());
    }

    @Override
    public void visit(Text node) {
        append(UNDEFINED_MARK.matcher(node.getLiteral()).replaceAll(""));
    }

    @Override
    public void visit(Code node) {
        append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        append(" ");
    }

    @Override
    public void visit(HardLineBreak node) {
        append(" ");
    }

    @Override
    public void visit(HtmlInline node) {
        hidden.tag(node.getLiteral());
        if (node.getLiteral().toLowerCase(java.util.Locale.ROOT).startsWith("<br")) {
            append(" ");
        }
    }

    @Override
    public void visit(Image image) {
        // What a picture shows is not the article's text.
    }

    @Override
    public void visit(CustomNode node) {
        switch (node) {
            case FootnoteReference reference -> note(sources.get(reference.getLabel()));
            case InlineFootnote inline -> note(MarkdownNotes.source(inline));
            default -> visitChildren(node);
        }
    }

    private void note(@org.jspecify.annotations.Nullable Source source) {
        if (source != null) {
            notes.add(new Prose.Note(text.length(), source));
        }
    }

    /** Appends words with single spaces, none at the start. */
    private void append(String words) {
        if (hidden.takes(words)) {
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            boolean space = Character.isWhitespace(letter) || letter == '\u00A0';
            if (!space) {
                text.append(letter);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }
}
