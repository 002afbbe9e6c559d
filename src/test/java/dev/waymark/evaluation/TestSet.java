package dev.waymark.evaluation;

import dev.waymark.knowledge.Knowledge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.springframework.util.FileSystemUtils;

/** A set of the folder that {@code -Devaluation.sets=FOLDER} names; none of it is part of the product. */
record TestSet(String name, Path folder) {
    private static final String SETS = "evaluation.sets";

    /**
     * A question of any set.
     *
     * @param answerable whether its documents hold an answer, null where the set does not say
     * @param thread that it shares with questions that ask the same, null where it stands alone
     */
    record LabelledQuery(
            String id,
            String text,
            @Nullable Boolean answerable,
            @Nullable String thread) implements JsonLines.Line {
        boolean isAnswerable() {
            return answerable == null || answerable;
        }

        String group() {
            return thread == null ? id : thread;
        }

        QueryJson query() {
            return new QueryJson(id, text, List.of());
        }
    }

    /** Where the folder does not hold the set, the test that needs it is skipped, and says so. */
    static TestSet named(String name) {
        String sets = System.getProperty(SETS);
        if (sets == null || !Files.isDirectory(Path.of(sets))) {
            throw new IllegalStateException(
                    "name the folder that holds the sets with -D" + SETS + "=FOLDER, got " + sets);
        }
        Path folder = Path.of(sets, name);
        if (!Files.isDirectory(folder)) {
            System.out.println("evaluation: " + name + ": not in the folder, skipped");
            Assumptions.abort(name + " is not in the folder");
        }
        return new TestSet(name, folder);
    }

    /** The whole set, ready to be asked. */
    AskedSet open() {
        return AskedSet.open(data("whole"), knowledge());
    }

    /** The part of the set whose ids are kept; its index begins as a copy of the whole set's, which holds most of it. */
    AskedSet open(String part, Predicate<String> kept) {
        Path data = data(part);
        if (!Files.exists(data)) {
            open().close();
            copy(data("whole"), data);
        }
        return AskedSet.open(data, knowledge(kept));
    }

    /** Where an index lies from one run to the next. */
    Path data(String part) {
        return Path.of("target", "evaluation", name + "-" + part);
    }

    private static void copy(Path from, Path to) {
        try {
            FileSystemUtils.copyRecursively(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(from + " cannot be copied to " + to, e);
        }
    }

    private Knowledge knowledge() {
        return knowledge(_ -> true);
    }

    private Knowledge knowledge(Predicate<String> kept) {
        return Documents.of(documents().stream()
                .filter(document -> kept.test(document.id()))
                .toList());
    }

    List<DocumentJson> documents() {
        return JsonLines.read(folder.resolve("documents.jsonl"), DocumentJson.class);
    }

    List<LabelledQuery> queries() {
        return queries(LabelledQuery.class);
    }

    <T extends JsonLines.Line> List<T> queries(Class<T> type) {
        return JsonLines.read(folder.resolve("queries.jsonl"), type);
    }

    /** The grade of each relevant document, by query and document. */
    Map<String, Map<String, Integer>> relevance() {
        Map<String, Map<String, Integer>> relevance = new HashMap<>();
        try (Stream<String> lines = Files.lines(folder.resolve("qrels.tsv"))) {
            lines.skip(1)
                    .map(line -> line.split("\t"))
                    .forEach(columns -> relevance
                            .computeIfAbsent(columns[0], _ -> new HashMap<>())
                            .put(columns[1], Integer.valueOf(columns[2])));
        } catch (IOException e) {
            throw new UncheckedIOException("qrels.tsv of " + name + " cannot be read", e);
        }
        return relevance;
    }
}
