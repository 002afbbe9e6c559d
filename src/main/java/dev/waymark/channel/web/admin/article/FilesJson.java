package dev.waymark.channel.web.admin.article;

import dev.waymark.knowledge.Problem;
import dev.waymark.search.Indexing;
import java.util.List;

/**
 * The knowledge folder as curators see it.
 *
 * @param problems of no file in particular
 */
record FilesJson(List<FileJson> files, List<Problem> problems, IndexingJson indexing) {
    /** How far the index is with the folder's newest state. */
    record IndexingJson(boolean running, int articles, int articlesDone, int texts, int textsDone) {
        private static IndexingJson of(Indexing now) {
            return new IndexingJson(now.isRunning(), now.articles(), now.articlesDone(), now.texts(), now.textsDone());
        }
    }

    static FilesJson of(Shelf shelf) {
        return new FilesJson(shelf.files(), shelf.otherProblems(), IndexingJson.of(shelf.indexing()));
    }
}
