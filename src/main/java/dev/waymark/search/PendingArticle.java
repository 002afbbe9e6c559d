package dev.waymark.search;

import dev.waymark.role.RoleCatalogue;
import dev.waymark.search.texts.ArticleTexts;
import dev.waymark.search.texts.EmbeddedText;
import dev.waymark.search.texts.PassageTexts;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** An article on its way into the index: some of its texts may have to be embedded first. */
final class PendingArticle {
    private final ArticleTexts article;
    private final List<List<EmbeddedText>> texts;
    private final Deque<EmbeddedText> missing = new ArrayDeque<>();

    private PendingArticle(ArticleTexts article, List<List<EmbeddedText>> texts) {
        this.article = article;
        this.texts = texts;
    }

    static PendingArticle of(ArticleTexts article, RoleCatalogue catalogue, VectorStore vectors) throws IOException {
        List<List<EmbeddedText>> texts = article.passages().stream()
                .map(passage -> PassageTexts.of(passage, catalogue).all().stream()
                        .map(EmbeddedText::of)
                        .toList())
                .toList();
        var pending = new PendingArticle(article, texts);
        for (List<EmbeddedText> passage : texts) {
            for (EmbeddedText text : passage) {
                if (vectors.find(text.key()) == null) {
                    pending.missing.add(text);
                }
            }
        }
        return pending;
    }

    ArticleTexts article() {
        return article;
    }

    /** How many texts are still to be embedded. */
    int missing() {
        return missing.size();
    }

    /**
     * Moves texts that are still to be embedded into a batch until it is full.
     *
     * @param begun the keys of all that was moved into batches before, here and elsewhere; grows
     */
    void fill(List<EmbeddedText> batch, int size, Set<String> begun) {
        while (batch.size() < size) {
            EmbeddedText text = missing.poll();
            if (text == null) {
                return;
            }
            if (begun.add(text.key())) {
                batch.add(text);
            }
        }
    }

    /** Whether all vectors are there; those of its own texts, and of texts that another article waits for as well. */
    boolean isComplete(VectorStore vectors) throws IOException {
        if (!missing.isEmpty()) {
            return false;
        }
        for (List<EmbeddedText> passage : texts) {
            for (EmbeddedText text : passage) {
                if (vectors.find(text.key()) == null) {
                    return false;
                }
            }
        }
        return true;
    }

    /** For each passage its texts' vectors; only once it {@link #isComplete}. */
    List<List<byte[]>> vectors(VectorStore store) throws IOException {
        List<List<byte[]>> vectors = new ArrayList<>();
        for (List<EmbeddedText> passage : texts) {
            List<byte[]> ofPassage = new ArrayList<>();
            for (EmbeddedText text : passage) {
                ofPassage.add(store.get(text.key()));
            }
            vectors.add(ofPassage);
        }
        return vectors;
    }
}
