package dev.waymark.knowledge;

import dev.waymark.role.RoleCatalogue;
import dev.waymark.text.Offsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes passages by hand, without files: every sentence is a statement about the roles given. */
public final class Passages {
    private Passages() {}

    /** An article of one section under the heading, cut after every {@code size} sentences. */
    public static List<Passage> article(
            String id, String title, String heading, Set<String> roles, int size, List<String> sentences) {
        List<Offsets> places = new ArrayList<>();
        var text = new StringBuilder(heading);
        for (String sentence : sentences) {
            text.append('\n');
            places.add(new Offsets(text.length(), text.length() + sentence.length()));
            text.append(sentence);
        }
        var section = new Section(heading, 1, -1, new Offsets(0, text.length()));
        List<Span> spans = places.stream()
                .map(place -> new Span(Span.Kind.SENTENCE, place, 0, 0, -1, List.of()))
                .toList();
        var article = new Article(
                id, title, null, null, null, List.of(), List.of(), text.toString(), List.of(section), spans);
        return cut(article, heading, roles, size);
    }

    private static List<Passage> cut(Article article, String heading, Set<String> roles, int size) {
        List<Passage> passages = new ArrayList<>();
        for (int start = 0; start < article.spans().size(); start += size) {
            List<Statement> statements = new ArrayList<>();
            for (int i = start; i < Math.min(start + size, article.spans().size()); i++) {
                Span span = article.spans().get(i);
                String text = article.quote(span);
                statements.add(new Statement(i, span, text, roles, Set.of(), heading + ": " + text));
            }
            passages.add(new Passage(article, passages.size(), List.of(heading), statements));
        }
        return passages;
    }

    /** An article about no role in particular, one passage a sentence. */
    public static List<Passage> article(String id, String title, String... sentences) {
        return article(id, title, title, Set.of(), 1, List.of(sentences));
    }

    public static Knowledge knowledge(RoleCatalogue catalogue, List<List<Passage>> articles) {
        return new Knowledge(
                articles.stream().map(passages -> passages.getFirst().article()).toList(),
                articles.stream().flatMap(List::stream).toList(),
                List.of(),
                catalogue);
    }
}
