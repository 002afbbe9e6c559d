package dev.waymark.channel.web.page.article;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Section;
import dev.waymark.knowledge.Span;
import dev.waymark.text.Offsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An article's text as a page shows it: piece by piece, each line with the place where it stands in the text. */
final class ArticleText {
    private static final String ITEM_MARK = "- ";

    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Article article;
    private final Footnotes footnotes;
    private final Set<String> ids = new HashSet<>();
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
     * @param id the name of a heading's place on the page, unique there; empty for anything else
     */
    record Piece(Kind kind, int level, String id, List<Line> lines) {
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
    record Line(int start, List<Footnotes.Part> parts) {
        public String words() {
            return parts.stream().map(Footnotes.Part::words).collect(Collectors.joining());
        }
    }

    private ArticleText(Article article, Footnotes footnotes) {
        this.article = article;
        this.footnotes = footnotes;
        article.sections()
                .forEach(section -> sections.putIfAbsent(section.offsets().start(), section));
        article.spans().forEach(span -> spans.putIfAbsent(span.offsets().start(), span));
    }

    static List<Piece> pieces(Article article, Footnotes footnotes) {
        ArticleText text = new ArticleText(article, footnotes);
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
            int level = Math.clamp(section.level(), 2, 6);
            pieces.add(new Piece(Kind.HEADING, level, id(line), List.of(line(start, start + line.length()))));
            return;
        }
        boolean marked = line.startsWith(ITEM_MARK);
        int words = marked ? start + ITEM_MARK.length() : start;
        add(kind(words, marked), line(words, start + line.length()));
    }

    private Line line(int start, int end) {
        return new Line(start, footnotes.parts(article.text(), new Offsets(start, end)));
    }

    private String id(String heading) {
        String words = NOT_IN_A_NAME.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String name = "s-" + words.strip().replace(' ', '-');
        String id = name;
        for (int i = 2; !ids.add(id); i++) {
            id = name + "-" + i;
        }
        return id;
    }

    /** The rows of a table are items without a mark. */
    private Kind kind(int start, boolean marked) {
        Span span = spans.get(start);
        if (span != null && span.isItem()) {
            return span.kind() == Span.Kind.STEP ? Kind.STEPS : Kind.LIST;
        }
        return marked ? Kind.LIST : Kind.PARAGRAPH;
    }

    private void add(Kind kind, Line words) {
        if (behindGap || !pieces.getLast().takes(kind)) {
            pieces.add(new Piece(kind, 0, "", new ArrayList<>()));
        }
        pieces.getLast().lines().add(words);
    }
}
