package dev.waymark.channel.web;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.search.NotIndexedException;
import dev.waymark.search.PassageIndex;
import org.springframework.stereotype.Component;

/** What is being served, for those who can't do without. */
@Component
public final class Served {
    private final PassageIndex index;

    Served(PassageIndex index) {
        this.index = index;
    }

    /**
     * @throws NotIndexedException while the folder is being indexed for the first time
     */
    public Knowledge knowledge() {
        return index.served().orElseThrow(NotIndexedException::new);
    }

    /**
     * @throws UnknownArticleException if there is none under this id
     */
    public static Article article(String id, Knowledge knowledge) {
        return knowledge.articles().stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownArticleException(id));
    }
}
