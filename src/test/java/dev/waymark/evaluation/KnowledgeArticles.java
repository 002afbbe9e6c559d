package dev.waymark.evaluation;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.format.UnreadableException;
import dev.waymark.knowledge.passage.Composition;
import dev.waymark.knowledge.reading.ArticleReader;
import dev.waymark.role.Aspect;
import dev.waymark.role.AspectWording;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.role.RoleCatalogues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The articles of the knowledge folder, section by section.
 *
 * @param sections in the order of their articles
 */
record KnowledgeArticles(List<Section> sections) {
    private static final Path FOLDER = Path.of("knowledge");
    private static final RoleCatalogue CATALOGUE = RoleCatalogues.builtIn();
    private static final AspectWording WORDING = AspectWording.builtIn();

    /**
     * A section, or what stands before the first.
     *
     * @param file in the folder
     * @param aspects that its heading names
     */
    record Section(String file, Set<Aspect> aspects, String markdown) {
        static Section of(String file, String markdown) {
            String heading = markdown.lines().findFirst().orElse("");
            return new Section(file, WORDING.inArticle(CATALOGUE.mask(heading)), markdown);
        }

        /** The article's id. */
        String article() {
            return file.replaceFirst("\\.md$", "").replace('/', '-');
        }

        boolean isAbout(Set<Aspect> some) {
            return !Collections.disjoint(aspects, some);
        }

        /** What stays of a section that is left out: footnotes serve the whole article. */
        private String notes() {
            return markdown.lines().filter(line -> line.startsWith("[^")).collect(Collectors.joining("\n", "", "\n"));
        }
    }

    static KnowledgeArticles read() {
        try (Stream<Path> files = Files.walk(FOLDER, 2)) {
            return new KnowledgeArticles(files.filter(file -> file.getNameCount() > 2)
                    .sorted()
                    .flatMap(KnowledgeArticles::sections)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the articles cannot be read", e);
        }
    }

    private static Stream<Section> sections(Path file) {
        try {
            String name = FOLDER.relativize(file).toString();
            return Stream.of(Files.readString(file).split("(?m)^(?=## )")).map(part -> Section.of(name, part));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** All but the sections that are left out. */
    Knowledge without(Predicate<Section> left) {
        List<Article> articles = sections.stream()
                .collect(Collectors.groupingBy(Section::file, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(article -> article(article.getKey(), article.getValue(), left).stream())
                .toList();
        return new Composition().knowledge(articles, List.of(), CATALOGUE);
    }

    /** Empty when nothing of it is left. */
    private static Optional<Article> article(String file, List<Section> sections, Predicate<Section> left) {
        String markdown = sections.stream()
                .map(section -> left.test(section) ? section.notes() : section.markdown())
                .collect(Collectors.joining());
        try {
            return Optional.of(ArticleReader.read(file, markdown.getBytes(StandardCharsets.UTF_8))
                    .article());
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }
}
