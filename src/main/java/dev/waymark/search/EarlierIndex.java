package dev.waymark.search;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.search.texts.FolderTexts;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;

/** An index of an earlier format, which is searched until another is whole and never written to. */
record EarlierIndex(Directory directory) {
    /** The articles that it holds as they are today; the others' passages are no longer known. */
    Knowledge unchanged(Knowledge knowledge, FolderTexts folder) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return Excerpt.unchanged(knowledge, folder, IndexedArticles.fingerprints(reader));
        }
    }

    DirectoryReader open(Knowledge excerpt) throws IOException {
        Set<String> articles = excerpt.passages().stream()
                .map(passage -> passage.article().id())
                .collect(Collectors.toSet());
        return new ExcerptReader(DirectoryReader.open(directory), articles);
    }
}
