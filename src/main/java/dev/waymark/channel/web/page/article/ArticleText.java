package dev.waymark.channel.web.page.article;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Section;
import dev.waymark.knowledge.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An article's text as a page shows it: piece by piece, each line with the place where it stands in the text. */
final class ArticleText {
    private static final String ITEM_MARK = "- ";

    private final Map<Integer, Section> sections = new HashMap<>();
    private final Map<Integer, Span> spans = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();
    private boolean behindGap = true;

    /** What a line is. */
    enum Kind {
        HEADING,
        PARAGRAPH,
        LIST,
        STEPS
    }

    /**
     * A heading or paragraph of one line, or a list.
     *
     * @param level of a heading, 2 to 6; the article's title has the first
     */
    record Piece(Kind kind, int level, List<Line> lines) {
        public Line first() {
            return lines.getFirst();
        }

        private boolean takes(Kind next) {
            return kind == next && (kind == Kind.LIST || kind == Kind.STEPS);
        }
    }

    /**
     * Words as they stand in the text.
     *
     * @param start of the words in the article's text
     */
    record Line(int start, String words) {}

    private ArticleText(Article article) {
        article.sections()
                .forEach(section -> sections.putIfAbsent(section.offsets().start(), section));
        article.spans().forEach(span -> spans.putIfAbsent(span.offsets().start(), span));
    }

    static List<Piece> pieces(Article article) {
        ArticleText text = new ArticleText(article);
        int start = 0;
        for (String line : article.text().split("\n", -1)) {
            if (!line.isBlank()) {
                text.add(start, line);
            }
            text.behindGap = line.isBlank();
            start += line.length() + 1;
        }
        return text.pieces;
    }

    private void add(int start, String line) {
        Section section = sections.get(start);
        if (section != null && section.heading().strip().equals(line.strip())) {
            pieces.add(new Piece(Kind.HEADING, Math.clamp(section.level(), 2, 6), List.of(new Line(start, line))));
            return;
        }
        boolean marked = line.startsWith(ITEM_MARK);
        Line words = marked
                ? new Line(start + ITEM_MARK.length(), line.substring(ITEM_MARK.length()))
                : new Line(start, line);
        add(kind(words, marked), words);
    }

    /** The rows of a table are items without a mark. */
    private Kind kind(Line words, boolean marked) {
        Span span = spans.get(words.start());
        if (span != null && span.isItem()) {
            return span.kind() == Span.Kind.STEP ? Kind.STEPS : Kind.LIST;
        }
        return marked ? Kind.LIST : Kind.PARAGRAPH;
    }

    private void add(Kind kind, Line words) {
        if (behindGap || !pieces.getLast().takes(kind)) {
            pieces.add(new Piece(kind, 0, new ArrayList<>()));
        }
        pieces.getLast().lines().add(words);
    }
}
