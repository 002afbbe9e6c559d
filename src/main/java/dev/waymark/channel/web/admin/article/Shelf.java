package dev.waymark.channel.web.admin.article;

import dev.waymark.channel.web.admin.ForCurators;
import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Passage;
import dev.waymark.knowledge.Problem;
import dev.waymark.knowledge.folder.FolderFile;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import dev.waymark.search.Indexing;
import dev.waymark.search.PassageIndex;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The files of the knowledge folder, and what is served of each. */
@Component
@ForCurators
final class Shelf {
    private final KnowledgeFolder folder;
    private final PassageIndex index;

    Shelf(KnowledgeFolder folder, PassageIndex index) {
        this.folder = folder;
        this.index = index;
    }

    Indexing indexing() {
        return index.indexing();
    }

    /** In the order of their names. */
    List<FileJson> files() {
        Optional<Knowledge> served = index.served();
        Map<String, Article> articles = served.map(Knowledge::articles).orElse(List.of()).stream()
                .collect(Collectors.toMap(Article::id, Function.identity()));
        Map<String, List<Passage>> passages = served.map(Knowledge::passages).orElse(List.of()).stream()
                .collect(Collectors.groupingBy(passage -> passage.article().id()));
        return folder.files().stream()
                .map(file -> {
                    Optional<Article> article = file.article().map(articles::get);
                    return FileJson.of(
                            file, article, passages.getOrDefault(file.article().orElse(""), List.of()));
                })
                .toList();
    }

    Optional<FileJson> file(String name) {
        return files().stream().filter(file -> file.file().equals(name)).findFirst();
    }

    /** What is wrong with the folder itself, or with a file of it that is no article. */
    List<Problem> otherProblems() {
        Set<String> files = folder.files().stream().map(FolderFile::name).collect(Collectors.toSet());
        List<Problem> ofFolder = folder.fault().stream().toList();
        return index.served().map(Knowledge::problems).orElse(ofFolder).stream()
                .filter(problem -> !files.contains(problem.file()))
                .toList();
    }
}
