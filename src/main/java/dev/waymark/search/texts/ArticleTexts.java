package dev.waymark.search.texts;

import dev.waymark.knowledge.Passage;
import dev.waymark.role.RoleCatalogue;
import java.util.ArrayList;
import java.util.List;

/**
 * An article as it is indexed.
 *
 * @param passages all of the article, in order
 * @param fingerprint of everything that the index holds of it: as long as it stays, so does what is indexed
 * @param texts how many are embedded, counting those that are the same twice
 */
public record ArticleTexts(String id, List<Passage> passages, String fingerprint, int texts) {
    public ArticleTexts {
        passages = List.copyOf(passages);
    }

    static ArticleTexts of(List<Passage> passages, RoleCatalogue catalogue) {
        var fingerprint = new Fingerprint();
        int texts = 0;
        for (Passage passage : passages) {
            List<String> embedded = PassageTexts.of(passage, catalogue).all();
            fingerprint.add(indexed(passage)).add(embedded);
            texts += embedded.size();
        }
        return new ArticleTexts(passages.getFirst().article().id(), passages, fingerprint.value(), texts);
    }

    private static List<String> indexed(Passage passage) {
        List<String> indexed = new ArrayList<>();
        indexed.add(passage.id());
        indexed.add(passage.article().title());
        indexed.add(String.join("\n", passage.headings()));
        indexed.add(passage.text());
        indexed.add(String.join("\n", passage.roles().stream().sorted().toList()));
        return indexed;
    }
}
