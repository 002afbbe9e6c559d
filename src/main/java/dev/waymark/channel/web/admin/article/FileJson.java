package dev.waymark.channel.web.admin.article;

import dev.waymark.channel.web.Links;
import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Passage;
import dev.waymark.knowledge.folder.FolderFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A file of the knowledge folder as curators see it.
 *
 * @param file the path inside the folder
 * @param modified ISO 8601
 * @param articleId of the article in it, null when it is refused
 * @param title of the article that is served, null while none is
 * @param link the page of that article
 * @param roles ids of the roles that its passages are about
 * @param problem why it is not served, or not as a whole; null when all is well
 */
record FileJson(
        String file,
        long bytes,
        String modified,
        @Nullable String articleId,
        @Nullable String title,
        @Nullable String link,
        Set<String> roles,
        int passages,
        @Nullable String problem) {
    static FileJson of(FolderFile file, Optional<Article> article, List<Passage> passages) {
        Set<String> roles = new TreeSet<>();
        passages.forEach(passage -> roles.addAll(passage.roles()));
        return new FileJson(
                file.name(),
                file.bytes(),
                file.modified().toString(),
                file.article().orElse(null),
                article.map(Article::title).orElse(null),
                article.map(Links::to).orElse(null),
                roles,
                passages.size(),
                file.problem().orElse(null));
    }
}
