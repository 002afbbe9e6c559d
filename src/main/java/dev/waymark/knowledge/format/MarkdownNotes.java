package dev.waymark.knowledge.format;

import dev.waymark.knowledge.Source;
import java.util.HashMap;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The sources that footnotes name in their own words. */
final class MarkdownNotes extends AbstractVisitor {

    private final Map<String, Source> notes = new HashMap<>();

    private MarkdownNotes() {}

    /** By the label of the footnote. */
    static Map<String, Source> of(Node document) {
        var visitor = new MarkdownNotes();
        document.accept(visitor);
        return visitor.notes;
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition definition) {
            notes.put(definition.getLabel(), source(definition));
        }
    }

    /** A source whose title is the footnote's text; also of a footnote that stands inside a sentence. */
    static Source source(Node note) {
        String text = MarkdownText.plain(note);
        var links = new Links();
        note.accept(links);
        return links.first == null ? NoteText.source(text) : NoteText.source(text, links.first);
    }

    private static final class Links extends AbstractVisitor {
        private @Nullable String first;

        @Override
        public void visit(Link link) {
            if (first == null) {
                first = link.getDestination();
            }
        }
    }
}
