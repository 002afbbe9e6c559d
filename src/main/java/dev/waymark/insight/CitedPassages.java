package dev.waymark.insight;

import dev.waymark.chat.ledger.Digest;
import dev.waymark.chat.ledger.Digest.CitedSpan;
import dev.waymark.chat.ledger.Ledger;
import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.text.Offsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts which passages answers rest on: where a mistake would be read most. */
@Component
public final class CitedPassages {
    private static final int LATEST = 20_000;
    private static final int MOST = 50;

    private static final Comparator<CitedSpan> IN_ORDER = Comparator.comparing(CitedSpan::articleId)
            .thenComparingInt(span -> span.offsets().start())
            .thenComparingInt(span -> span.offsets().end());

    private final Ledger ledger;

    public CitedPassages(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Those that the latest answers cite most often, the most cited first. */
    public List<CitedPassage> list(Knowledge knowledge) {
        Map<CitedSpan, Integer> counts = new HashMap<>();
        for (Digest digest : ledger.latest(LATEST)) {
            digest.cited().stream().distinct().forEach(span -> counts.merge(span, 1, Integer::sum));
        }
        Map<String, Article> articles =
                knowledge.articles().stream().collect(Collectors.toMap(Article::id, Function.identity()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<CitedSpan, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry::getKey, IN_ORDER))
                .limit(MOST)
                .map(cited -> passage(
                        cited.getKey(),
                        Optional.ofNullable(articles.get(cited.getKey().articleId())),
                        cited.getValue()))
                .toList();
    }

    private static CitedPassage passage(CitedSpan cited, Optional<Article> article, int count) {
        return new CitedPassage(
                cited.articleId(),
                article.map(Article::title).orElse(cited.articleId()),
                cited.offsets(),
                article.filter(now -> isWhole(cited.offsets(), now))
                        .map(now -> cited.offsets().of(now.text()))
                        .orElse(""),
                count);
    }

    /** An article that has changed since has other words there, most likely the middle of a sentence. */
    private static boolean isWhole(Offsets offsets, Article article) {
        return article.spans().stream().anyMatch(span -> span.offsets().start() == offsets.start())
                && article.spans().stream().anyMatch(span -> span.offsets().end() == offsets.end());
    }
}
