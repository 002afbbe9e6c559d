package dev.waymark.channel.web;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import dev.waymark.search.NotIndexedException;
import dev.waymark.search.PassageIndex;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is being served. */
@Component
public final class Served {
    private final PassageIndex index;
    private final KnowledgeFolder folder;

    Served(PassageIndex index, KnowledgeFolder folder) {
        this.index = index;
        this.folder = folder;
    }

    /** Whether the folder itself can't be read, so that it may take long until something is served. */
    public boolean isAway() {
        return folder.fault().isPresent();
    }

    /**
     * @throws NotIndexedException while the folder is being indexed for the first time
     */
    public Knowledge knowledge() {
        return ifAny().orElseThrow(NotIndexedException::new);
    }

    /** Empty while the folder is being indexed for the first time. */
    public Optional<Knowledge> ifAny() {
        return index.served();
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
