package dev.waymark.knowledge.folder;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Problem;
import dev.waymark.knowledge.folder.ArticleFile.Content.Refused;
import dev.waymark.knowledge.folder.ArticleFile.Content.Served;
import dev.waymark.knowledge.folder.FolderScan.Found;
import dev.waymark.knowledge.passage.Composition;
import dev.waymark.knowledge.reading.KeptReadings;
import dev.waymark.knowledge.reading.Reading;
import dev.waymark.knowledge.reading.ReadingStore;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.role.RoleCatalogues;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a folder into knowledge; the second time, only what has changed. Not for several threads at once. */
final class FolderReader {
    private static final String CATALOGUE = "roles.yaml";
    /** A thousand roles with all their names; reading a larger file could take all memory. */
    private static final long LARGEST_CATALOGUE = 1024 * 1024;

    private static final String READ_ME = "README.md";

    private final Path folder;
    private final KeptReadings readings;
    private final Composition composition = new Composition();
    private RoleCatalogue known = RoleCatalogues.builtIn();
    private @Nullable Found catalogueFile;
    private Optional<Problem> catalogueProblem = Optional.empty();
    private SortedMap<String, ArticleFile> files = new TreeMap<>();
    private List<Problem> linkProblems = List.of();
    private Knowledge told = new Knowledge(List.of(), List.of(), List.of(), RoleCatalogues.builtIn());
    private boolean started;

    FolderReader(Path folder, ReadingStore readings) {
        this.folder = folder;
        this.readings = new KeptReadings(readings);
    }

    /**
     * The folder as it is now, or nothing when it is as it was.
     *
     * @param directories is told of each folder that is read
     */
    Optional<Knowledge> changed(Consumer<Path> directories) {
        FolderScan scan = scan(directories);
        boolean catalogueChanged = readCatalogue(scan);
        SortedMap<String, ArticleFile> now = read(scan);
        boolean unchanged = started
                && !catalogueChanged
                && contents(now).equals(contents(files))
                && scan.problems().equals(linkProblems);
        started = true;
        files = now;
        linkProblems = scan.problems();
        if (unchanged) {
            return Optional.empty();
        }
        Knowledge knowledge = knowledge();
        told = knowledge;
        readings.forgetAllBut(hashes());
        return Optional.of(knowledge);
    }

    /** The files as they were last read, in the order of their names. */
    List<FolderFile> files() {
        Map<String, String> problems = new HashMap<>();
        told.problems()
                .forEach(
                        problem -> problems.merge(problem.file(), problem.reason(), (one, other) -> one + " " + other));
        Set<String> served = told.articles().stream().map(Article::id).collect(Collectors.toSet());
        Set<String> owned = new HashSet<>();
        return files.entrySet().stream()
                .map(file -> new FolderFile(
                        file.getKey(),
                        file.getValue().found().size(),
                        file.getValue().found().modified().toInstant(),
                        file.getValue().article().filter(served::contains).filter(owned::add),
                        Optional.ofNullable(problems.get(file.getKey()))))
                .toList();
    }

    private FolderScan scan(Consumer<Path> directories) {
        try {
            return FolderScan.of(folder, directories);
        } catch (IOException e) {
            Problem problem = new Problem(
                    ".",
                    "The knowledge folder does not exist; create it, or set waymark.knowledge.folder to the right one.");
            return new FolderScan(new TreeMap<>(), List.of(problem));
        }
    }

    /** A catalogue that cannot be read leaves the one before in place. */
    private boolean readCatalogue(FolderScan scan) {
        Found found = scan.files().get(CATALOGUE);
        if (started && java.util.Objects.equals(found, catalogueFile)) {
            return false;
        }
        catalogueFile = found;
        catalogueProblem = Optional.empty();
        if (found != null && found.size() > LARGEST_CATALOGUE) {
            catalogueProblem =
                    Optional.of(new Problem(CATALOGUE, "The file is larger than 1 MB; expected roles and names."));
            return true;
        }
        try {
            known = found == null ? RoleCatalogues.builtIn() : RoleCatalogues.read(found.path());
        } catch (IOException e) {
            catalogueProblem = Optional.of(new Problem(CATALOGUE, "The catalogue of roles cannot be read."));
        } catch (IllegalArgumentException e) {
            catalogueProblem = Optional.of(new Problem(CATALOGUE, "The file is " + e.getMessage()));
        } catch (RuntimeException e) {
            catalogueProblem = Optional.of(new Problem(CATALOGUE, "A role lacks its id or name, or the file is none."));
        }
        return true;
    }

    private SortedMap<String, ArticleFile> read(FolderScan scan) {
        SortedMap<String, ArticleFile> read = new TreeMap<>();
        scan.files().entrySet().parallelStream()
                .filter(file -> isArticle(file.getKey()))
                .map(file -> Map.entry(
                        file.getKey(),
                        ArticleFile.of(file.getKey(), file.getValue(), files.get(file.getKey()), readings)))
                .toList()
                .forEach(file -> read.put(file.getKey(), file.getValue()));
        return read;
    }

    private static boolean isArticle(String file) {
        return !file.equals(CATALOGUE)
                && !file.substring(file.lastIndexOf('/') + 1).equalsIgnoreCase(READ_ME);
    }

    private static Map<String, ArticleFile.Content> contents(Map<String, ArticleFile> files) {
        Map<String, ArticleFile.Content> contents = new HashMap<>();
        files.forEach((name, file) -> contents.put(name, file.content()));
        return contents;
    }

    private Map<String, String> hashes() {
        Map<String, String> hashes = new HashMap<>();
        files.forEach((name, file) -> hashes.put(name, file.hash()));
        return hashes;
    }

    private Knowledge knowledge() {
        Map<String, String> owners = new HashMap<>();
        List<Article> articles = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(linkProblems);
        catalogueProblem.ifPresent(problems::add);
        files.forEach((name, file) -> {
            switch (file.content()) {
                case Refused(String reason) -> problems.add(new Problem(name, reason));
                case Served(Reading reading) -> {
                    Article article = reading.article();
                    String owner = owners.putIfAbsent(article.id(), name);
                    if (owner == null) {
                        articles.add(article);
                        reading.problem(name).ifPresent(problems::add);
                    } else {
                        problems.add(duplicate(name, article.id(), owner));
                    }
                }
            }
        });
        return composition.knowledge(articles, problems, known);
    }

    private static Problem duplicate(String name, String id, String owner) {
        return new Problem(name, "Its id '%s' belongs to %s already; expected one of its own.".formatted(id, owner));
    }
}
