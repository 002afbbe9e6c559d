package dev.waymark.channel.web.admin.article;

import dev.waymark.knowledge.Problem;
import dev.waymark.knowledge.curate.CuratedFolder.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A file that was put into the folder; it is served once it is indexed.
 *
 * @param problem what of it will not be served, null for nothing
 */
record StoredJson(String file, String articleId, @Nullable String problem) {
    static StoredJson of(Stored stored) {
        return new StoredJson(
                stored.file(),
                stored.article(),
                stored.problem().map(Problem::reason).orElse(null));
    }
}
