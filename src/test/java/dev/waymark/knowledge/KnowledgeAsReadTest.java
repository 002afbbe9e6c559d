package dev.waymark.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.knowledge.folder.KnowledgeFolder;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.role.RoleCatalogues;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The knowledge folder as the program reads it: what its authors wrote, nothing lost and nothing added. */
class KnowledgeAsReadTest {
    private static final Path FOLDER = Path.of("knowledge");

    private final Knowledge knowledge = KnowledgeFolder.read(FOLDER);

    @Test
    void everyFileIsRead() {
        assertThat(knowledge.problems()).isEmpty();
    }

    @Test
    void everyStatementIsReadAsItIsWritten() throws IOException {
        for (Article article : knowledge.articles()) {
            List<String> read = article.spans().stream().map(article::quote).toList();
            List<String> written = written(article);

            assertThat(without(read, written)).as("read in %s", article.id()).isEmpty();
            assertThat(without(written, read)).as("written in %s", article.id()).isEmpty();
        }
    }

    @Test
    void everyStatementIsBasedOnASourceOfItsArticle() {
        for (Article article : knowledge.articles()) {
            assertThat(article.spans())
                    .as(article.id())
                    .allSatisfy(span ->
                            assertThat(span.basedOn()).as(article.quote(span)).isNotEmpty())
                    .allSatisfy(span -> assertThat(article.sources()).containsAll(span.basedOn()));
        }
    }

    @Test
    void noArticleMakesUpARole() throws IOException {
        RoleCatalogue catalogue = RoleCatalogues.read(FOLDER.resolve("roles.yaml"));

        assertThat(knowledge.catalogue().roles())
                .extracting(Role::id)
                .containsExactlyElementsOf(
                        catalogue.roles().stream().map(Role::id).toList());
    }

    /** An article's id is its path: a folder, a hyphen, the file's name. */
    private static List<String> written(Article article) throws IOException {
        String file = article.id().replaceFirst("-", "/") + ".md";
        return ArticleFile.read(FOLDER.resolve(file)).plainStatements();
    }

    private static List<String> without(List<String> some, List<String> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }
}
