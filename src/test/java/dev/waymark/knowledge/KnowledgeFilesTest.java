package dev.waymark.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.role.Aspect;
import dev.waymark.role.AspectWording;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.role.RoleCatalogues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads every file of the knowledge folder the way a strict editor would. */
class KnowledgeFilesTest {
    private static final Path FOLDER = Path.of("knowledge");

    private static final Pattern MARK = Pattern.compile("\\[\\^([a-z0-9-]+)]");

    /** A sum of money, a rate, a number of jobs: worth nothing without its year. */
    private static final Pattern FIGURE = Pattern.compile("[$£€] ?\\d|\\d (dollars|pounds|euros)\\b"
            + "|\\d ?(%|per ?cent\\b|percentage points?\\b)|\\d (\\w+ )?(jobs|openings|vacancies|positions)\\b");

    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

    private static final int SHARED_RUN = 12;

    /** Publishers whose licence, CC BY 4.0, asks for a notice where something of theirs is used. */
    private static final Set<String> CC_BY = Set.of(
            "US Department of Labor",
            "European Commission",
            "CNCF TAG App Delivery",
            "Google Cloud Architecture Center");

    private final List<ArticleFile> articles = readAll();

    private final RoleCatalogue catalogue = RoleCatalogues.read(FOLDER.resolve("roles.yaml"));

    KnowledgeFilesTest() throws IOException {}

    @Test
    void everyArticleSaysWhatItIs() {
        for (ArticleFile article : articles) {
            ArticleFile.FrontMatter front = article.frontMatter();

            assertThat(front.title()).as("title of %s", article.path()).isNotBlank();
            assertThat(front.publisher()).as("publisher of %s", article.path()).isEqualTo("Waymark");
            assertThat(front.published()).as("date of %s", article.path()).matches("20\\d\\d(-[01]\\d(-[0-3]\\d)?)?");
            assertThat(front.roles())
                    .as("roles of %s", article.path())
                    .isNotEmpty()
                    .allSatisfy(id -> assertThat(catalogue.role(id)).as(id).isPresent());
            assertThat(article.headings()).as("headings of %s", article.path()).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyRoleHasItsArticle() {
        assertThat(in("roles"))
                .extracting(ArticleFile::name)
                .containsExactlyInAnyOrderElementsOf(
                        catalogue.roles().stream().map(Role::id).toList());
    }

    @Test
    void twelvePairsOfRelatedRolesAreCompared() {
        List<ArticleFile> comparisons = in("comparisons");

        assertThat(comparisons)
                .extracting(comparison -> Set.copyOf(comparison.frontMatter().roles()))
                .hasSize(12)
                .doesNotHaveDuplicates();
        for (ArticleFile comparison : comparisons) {
            String[] pair = comparison.name().split("-vs-");
            assertThat(comparison.frontMatter().roles())
                    .as("roles of %s", comparison.path())
                    .containsExactlyInAnyOrder(pair);
            assertThat(areRelated(pair[0], pair[1]))
                    .as("%s is related to %s, or the other way round", pair[0], pair[1])
                    .isTrue();
        }
    }

    @Test
    void aRolesArticleBearsItsId() {
        for (ArticleFile article : in("roles")) {
            assertThat(article.frontMatter().roles()).containsExactly(article.name());
        }
    }

    @Test
    void everyRolesArticleHasNineAspectsInItsHeadings() {
        AspectWording wording = AspectWording.builtIn();
        for (ArticleFile article : in("roles")) {
            Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
            for (String heading : article.headings()) {
                aspects.addAll(wording.inArticle(catalogue.mask(heading)));
            }
            assertThat(aspects).as(article.path().toString()).hasSizeGreaterThanOrEqualTo(9);
        }
    }

    @Test
    void everyFootnoteNamesASourceAndEverySourceIsUsed() {
        for (ArticleFile article : articles) {
            Set<String> marks = marks(article.lines());
            List<ArticleFile.SourceEntry> sources = article.frontMatter().sources();

            assertThat(sources.stream().map(ArticleFile.SourceEntry::id))
                    .as("sources of %s", article.path())
                    .containsExactlyInAnyOrderElementsOf(marks);
            assertThat(article.footnotes().keySet())
                    .as("footnotes of %s", article.path())
                    .isEqualTo(marks);
            sources.forEach(source -> assertThat(article.footnotes()).containsEntry(source.id(), source.note()));
        }
    }

    @Test
    void everySentenceAndItemHasASource() {
        for (ArticleFile article : articles) {
            assertThat(article.statements())
                    .as(article.path().toString())
                    .allSatisfy(line -> assertThat(line).containsPattern(MARK));
        }
    }

    @Test
    void everyFigureHasAYear() {
        for (ArticleFile article : articles) {
            assertThat(article.statements().stream()
                            .filter(line -> FIGURE.matcher(line).find()))
                    .as(article.path().toString())
                    .allSatisfy(line -> assertThat(line).containsPattern(YEAR));
        }
    }

    @Test
    void noTwoArticlesShareALongRunOfWords() {
        for (int i = 0; i < articles.size(); i++) {
            Set<String> runs = runs(articles.get(i));
            for (ArticleFile other : articles.subList(i + 1, articles.size())) {
                assertThat(runs(other))
                        .as("%s and %s", articles.get(i).path(), other.path())
                        .doesNotContainAnyElementsOf(runs);
            }
        }
    }

    @Test
    void everyPublisherHasItsTermsInTheReadMe() throws IOException {
        String readMe = Files.readString(FOLDER.resolve("README.md"));
        for (ArticleFile article : articles) {
            for (ArticleFile.SourceEntry source : article.frontMatter().sources()) {
                assertThat(readMe)
                        .as("%s, a source of %s", source.note(), article.path())
                        .contains(terms(source));
            }
        }
    }

    /** How the terms of a source's publisher begin; empty for a source without a publisher. */
    private static String terms(ArticleFile.SourceEntry source) {
        if (source.publisher() == null) {
            return "";
        }
        // What follows a comma says who shows it: "European Commission, shown by …".
        String publisher = source.publisher().split(",")[0];
        return CC_BY.contains(publisher) ? "- **%s**, CC BY 4.0: ".formatted(publisher) : "**%s**".formatted(publisher);
    }

    private boolean areRelated(String first, String second) {
        return related(first).contains(second) || related(second).contains(first);
    }

    private List<String> related(String role) {
        return catalogue.role(role).map(Role::related).orElse(List.of());
    }

    private List<ArticleFile> in(String folder) {
        return articles.stream()
                .filter(article -> article.path().startsWith(FOLDER.resolve(folder)))
                .toList();
    }

    private static List<ArticleFile> readAll() throws IOException {
        List<ArticleFile> articles = new ArrayList<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file :
                    files.filter(KnowledgeFilesTest::isArticle).sorted().toList()) {
                articles.add(ArticleFile.read(file));
            }
        }
        assertThat(articles).as("articles in %s", FOLDER).isNotEmpty();
        return articles;
    }

    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".md") && !name.equals("README.md");
    }

    private static Set<String> marks(List<String> lines) {
        return MARK.matcher(String.join("\n", lines))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The runs of words in it, names of roles counted as one word. */
    private Set<String> runs(ArticleFile article) {
        String text = catalogue.mask(article.prose()).toLowerCase(java.util.Locale.ROOT);
        List<String> words = Pattern.compile("[a-z0-9$%+#]+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
        Set<String> runs = new LinkedHashSet<>();
        for (int i = 0; i + SHARED_RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + SHARED_RUN)));
        }
        return runs;
    }
}
