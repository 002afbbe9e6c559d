package dev.waymark.chat.receipt;

import dev.waymark.answer.Answer;
import dev.waymark.answer.Citation;
import dev.waymark.chat.Turn;
import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.search.KeptVectors;
import dev.waymark.search.ServingListener;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Holds citations against the articles as they are now. Only states that are served as a whole count: while an index is
 * being built, an article that is missing need not be gone.
 */
@Component
public final class Standings implements ServingListener {
    private volatile Map<String, String> texts = Map.of();
    private volatile boolean known;
    private final List<Consumer<Map<String, String>>> followers = new CopyOnWriteArrayList<>();

    @Override
    public void beforeServing(Knowledge knowledge) {}

    @Override
    public void afterServing(Knowledge knowledge, KeptVectors vectors) {
        texts = knowledge.articles().stream().collect(Collectors.toMap(Article::id, Article::text));
        known = true;
        followers.forEach(follower -> follower.accept(texts));
    }

    /** Has someone told of each state from now on, by the articles' texts; and of what is known already. */
    void follow(Consumer<Map<String, String>> follower) {
        followers.add(follower);
        if (known) {
            follower.accept(texts);
        }
    }

    /** What has become of what a citation quotes; it stands as long as nothing is known. */
    public Standing of(Citation citation) {
        return of(citation.article().id(), citation.quote());
    }

    /** The same of a quote from an article. */
    public Standing of(String articleId, String quote) {
        if (!known) {
            return Standing.STANDS;
        }
        String text = texts.get(articleId);
        if (text == null) {
            return Standing.WITHDRAWN;
        }
        return text.contains(quote) ? Standing.STANDS : Standing.CHANGED;
    }

    /** The citations of a turn's answer that no longer stand, by their numbers in order; none where all do. */
    public Map<Integer, Standing> fallen(Turn turn) {
        Map<Integer, Standing> fallen = new TreeMap<>();
        for (Citation citation :
                turn.reply().grounded().map(Answer.Grounded::citations).orElse(List.of())) {
            Standing standing = of(citation);
            if (standing != Standing.STANDS) {
                fallen.put(citation.number(), standing);
            }
        }
        return fallen;
    }
}
