package dev.waymark.knowledge.passage;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Passage;
import dev.waymark.knowledge.Section;
import dev.waymark.knowledge.Span;
import dev.waymark.knowledge.Statement;
import dev.waymark.knowledge.passage.Attribution.Attributed;
import dev.waymark.role.RoleCatalogue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Cuts an article into passages: a section is one, or several where it is long. */
final class Passages {
    /**
     * What a passage may hold in characters. About 200 words: long enough to answer from, short enough for the embedding
     * model, which reads at most 512 tokens, and for one meaning to prevail.
     */
    private static final int TARGET = 1_000;

    /** A list a little too long is better kept whole than parted from its lead-in. */
    private static final int MOST = 1_500;

    private final Article article;
    private final List<Statement> statements;

    private Passages(Article article, RoleCatalogue catalogue) {
        this.article = article;
        List<Attributed> attributed = Attribution.of(article, catalogue);
        var context = new Context(article, catalogue, attributed);
        statements = new ArrayList<>();
        for (int i = 0; i < article.spans().size(); i++) {
            Span span = article.spans().get(i);
            Attributed roles = attributed.get(i);
            statements.add(new Statement(i, span, article.quote(span), roles.roles(), roles.named(), context.of(i)));
        }
    }

    static List<Passage> of(Article article, RoleCatalogue catalogue) {
        var passages = new Passages(article, catalogue);
        List<Passage> cut = new ArrayList<>();
        for (List<Statement> piece : passages.pieces()) {
            cut.add(new Passage(article, cut.size(), passages.headings(piece.getFirst()), piece));
        }
        return cut;
    }

    private List<List<Statement>> pieces() {
        List<List<Statement>> pieces = new ArrayList<>();
        for (List<Statement> section : grouped(statements, (left, right) -> left.section() == right.section())) {
            List<List<Statement>> units = grouped(section, Passages::belongTogether).stream()
                    .flatMap(unit -> length(unit) <= MOST ? List.of(unit).stream() : parts(unit).stream())
                    .toList();
            pieces.addAll(filled(units, length(section)));
        }
        return pieces;
    }

    /** Sentences of a paragraph, items of a list, and a list's lead-in stay together. */
    private static boolean belongTogether(Span left, Span right) {
        return left.paragraph() == right.paragraph() || (left.kind() == Span.Kind.LEAD_IN && right.isItem());
    }

    private static List<List<Statement>> parts(List<Statement> unit) {
        return filled(unit.stream().map(List::of).toList(), length(unit));
    }

    /** Packs units in order into passages of about the same length, as few as the target allows. */
    private static List<List<Statement>> filled(List<List<Statement>> units, int length) {
        int count = Math.max(1, Math.ceilDiv(length, TARGET));
        int share = Math.max(1, length / count);
        List<List<Statement>> pieces = new ArrayList<>();
        List<Statement> piece = new ArrayList<>();
        for (List<Statement> unit : units) {
            // A unit goes where more than half of it belongs.
            if (!piece.isEmpty() && length(piece) + length(unit) / 2 > share) {
                pieces.add(piece);
                piece = new ArrayList<>();
            }
            piece.addAll(unit);
        }
        pieces.add(piece);
        return pieces;
    }

    private static int length(List<Statement> piece) {
        return piece.getLast().span().offsets().end()
                - piece.getFirst().span().offsets().start();
    }

    private static List<List<Statement>> grouped(
            List<Statement> statements, java.util.function.BiPredicate<Span, Span> together) {
        List<List<Statement>> groups = new ArrayList<>();
        for (Statement statement : statements) {
            boolean joins = !groups.isEmpty()
                    && together.test(groups.getLast().getLast().span(), statement.span());
            if (!joins) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(statement);
        }
        return groups;
    }

    private List<String> headings(Statement statement) {
        Deque<String> headings = new ArrayDeque<>();
        for (int i = statement.span().section(); i >= 0; ) {
            Section section = article.sections().get(i);
            if (!section.heading().isEmpty() && !section.heading().equals(article.title())) {
                headings.addFirst(section.heading());
            }
            i = section.parent();
        }
        return List.copyOf(headings);
    }
}
