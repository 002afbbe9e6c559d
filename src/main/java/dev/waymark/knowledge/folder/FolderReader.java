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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a folder into knowledge; the second time, only what has changed. Not for several threads at once. */
final class FolderReader {
    private static final String CATALOGUE = "roles.yaml";
    /** A thousand roles with all their names; reading a larger file could take all memory. */
    private static final long LARGEST_CATALOGUE = 1024 * 1024;

    private static final Problem MISSING = new Problem(
            ".", "The knowledge folder does not exist; create it, or set waymark.knowledge.folder to the right one.");

    private static final Problem GONE = new Problem(
            ".", "The knowledge folder is gone; is its disk mounted? What was read of it last is still served.");

    private static final Problem UNMOUNTED = new Problem(
            ".",
            "There is no file in the knowledge folder, though it had articles before; is its disk mounted? If it is meant to"
                    + " be empty, put a README.md into it.");

    private static final Problem BARE = new Problem(
            ".", "There is no file in the knowledge folder, so nothing can be answered; is it the right one?");

    private static final String READ_ME = "README.md";

    private final Path folder;
    private final KeptReadings readings;
    private final BooleanSupplier hadArticles;
    private final Composition composition = new Composition();
    private RoleCatalogue known = RoleCatalogues.builtIn();
    private @Nullable Found catalogueFile;
    private Optional<Problem> catalogueProblem = Optional.empty();
    private SortedMap<String, ArticleFile> files = new TreeMap<>();
    private List<Problem> linkProblems = List.of();
    private @Nullable Object key;
    private boolean bare;
    private Optional<Problem> fault = Optional.empty();
    private Knowledge told = new Knowledge(List.of(), List.of(), List.of(), RoleCatalogues.builtIn());
    private boolean started;

    /**
     * @param hadArticles whether an earlier run left any, asked while nothing was read yet
     */
    FolderReader(Path folder, ReadingStore readings, BooleanSupplier hadArticles) {
        this.folder = folder;
        this.readings = new KeptReadings(readings);
        this.hadArticles = hadArticles;
    }

    /**
     * The folder as it is now, or nothing when it is as it was. What was deleted is gone at once; a folder that is itself
     * gone, or has given way to an empty one, is a fault: what was read before stays. Nothing is told of a folder that was
     * never there, or is empty at first though it had articles in an earlier run.
     *
     * @param directories is told of each folder that is read
     */
    Optional<Knowledge> changed(Consumer<Path> directories) {
        Optional<Problem> faultBefore = fault;
        Optional<FolderScan> scan = scan(directories);
        boolean changed = scan.map(this::read).orElse(false);
        if (!started || !(changed || !fault.equals(faultBefore))) {
            return Optional.empty();
        }
        told = knowledge();
        readings.forgetAllBut(hashes());
        return Optional.of(told);
    }

    /** The folder as it is now, whatever was there before. */
    Knowledge read() {
        return changed(_ -> {}).orElseGet(this::knowledge);
    }

    /** What is wrong with the folder itself. */
    Optional<Problem> fault() {
        return fault;
    }

    /** Returns whether it is another state than before. */
    private boolean read(FolderScan scan) {
        boolean catalogueChanged = readCatalogue(scan);
        SortedMap<String, ArticleFile> now = files(scan);
        boolean unchanged = started
                && !catalogueChanged
                && contents(now).equals(contents(files))
                && scan.problems().equals(linkProblems);
        started = true;
        key = scan.key();
        bare = scan.files().isEmpty();
        files = now;
        linkProblems = scan.problems();
        return !unchanged;
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

    private Optional<FolderScan> scan(Consumer<Path> directories) {
        try {
            FolderScan scan = FolderScan.of(folder, directories);
            fault = isMountPoint(scan) ? Optional.of(started ? GONE : UNMOUNTED) : Optional.empty();
            return fault.isPresent() ? Optional.empty() : Optional.of(scan);
        } catch (IOException e) {
            fault = Optional.of(started ? GONE : MISSING);
            return Optional.empty();
        }
    }

    /**
     * What a disk leaves behind that is no longer mounted is another folder, and empty. Once it is gone only files bring it
     * back: a disk mounted anew may be empty at first, and pass for the one before. At first any empty folder may be one.
     */
    private boolean isMountPoint(FolderScan scan) {
        if (!scan.files().isEmpty()) {
            return false;
        }
        if (!started) {
            return hadArticles.getAsBoolean();
        }
        return !files.isEmpty() && (fault.isPresent() || !Objects.equals(scan.key(), key));
    }

    /** A catalogue that cannot be read leaves the one before in place. */
    private boolean readCatalogue(FolderScan scan) {
        Found found = scan.files().get(CATALOGUE);
        if (started && Objects.equals(found, catalogueFile)) {
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

    private SortedMap<String, ArticleFile> files(FolderScan scan) {
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
        fault.or(() -> bare ? Optional.of(BARE) : Optional.empty()).ifPresent(problems::add);
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
