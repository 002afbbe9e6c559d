package dev.waymark.knowledge.format;

import dev.waymark.knowledge.Source;
import dev.waymark.knowledge.structure.Manuscript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Markdown with YAML front matter, footnotes and tables. */
public final class Markdown implements Format {
    private static final Parser PARSER = Parser.builder()
            .extensions(
                    List.of(FootnotesExtension.builder().inlineFootnotes(true).build(), TablesExtension.create()))
            .build();
    private static final Pattern DEFINITION = Pattern.compile("(?m)^ {0,3}\\[\\^([^\\]\\s]+)]:");

    @Override
    public Manuscript read(byte[] content) throws UnreadableException {
        return read(Encoding.decoded(content));
    }

    static Manuscript read(String text) throws UnreadableException {
        FrontMatter frontMatter = FrontMatter.of(text);
        Map<String, Source> sources = frontMatter.metadata().sources();
        Node document = PARSER.parse(frontMatter.body() + definitions(sources, frontMatter.body()));
        Map<String, Source> notes = new HashMap<>(MarkdownNotes.of(document));
        notes.putAll(sources);
        return MarkdownBlocks.of(frontMatter.metadata(), document, notes);
    }

    /** A footnote mark is one only when its note is defined, so sources of the front matter are defined here. */
    private static String definitions(Map<String, Source> sources, String body) {
        var known =
                DEFINITION.matcher(body).results().map(note -> note.group(1)).toList();
        var definitions = new StringBuilder("\n");
        sources.keySet().stream()
                .filter(id -> !known.contains(id) && id.matches("[^\\[\\]\\s]+"))
                .forEach(id ->
                        definitions.append("\n[^").append(id).append("]: ").append(Matcher.quoteReplacement(id)));
        return definitions.toString();
    }
}
