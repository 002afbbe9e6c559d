package dev.waymark.evaluation;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands behind {@code evaluate} on the command line.
 *
 * @param documents a JSONL file with an article a line, or a folder of articles
 * @param queries a JSONL file with a question a line
 * @param out gets a reply a line
 * @param run gets a ranking of articles for each question
 * @param depth how many articles a ranking has at most
 * @param data where the index is kept; empty for nowhere
 * @param settings of the application, as they were given: {@code --waymark.…=…}
 */
record Arguments(
        Path documents, Path queries, Path out, Path run, int depth, Optional<Path> data, List<String> settings) {
    static final String USAGE = "evaluate --documents=FILE-OR-FOLDER --queries=FILE --out=FILE --run=FILE [--depth=100]"
            + " [--data=FOLDER] [settings such as --waymark.…=…]";

    private static final String DEFAULT_DEPTH = "100";
    private static final int MOST_DEPTH = 1_000;
    private static final Set<String> OPTIONS = Set.of("documents", "queries", "out", "run", "depth", "data");

    Arguments {
        settings = List.copyOf(settings);
        if (settings.stream().anyMatch(setting -> setting.startsWith("--waymark.data.folder"))) {
            throw new EvaluationException("the index of a question set lies apart from the service's; name its folder"
                    + " with --data=FOLDER instead of --waymark.data.folder");
        }
        if (depth < 1 || depth > MOST_DEPTH) {
            throw new EvaluationException("--depth must be between 1 and " + MOST_DEPTH + ", got " + depth);
        }
        if (Stream.of(documents, queries, out, run)
                        .map(file -> file.toAbsolutePath().normalize())
                        .distinct()
                        .count()
                < 4) {
            throw new EvaluationException("--documents, --queries, --out and --run must name four different files");
        }
    }

    /**
     * @throws EvaluationException if an option is missing, unknown, given twice or has no usable value
     */
    static Arguments of(List<String> arguments) {
        Map<String, String> options = new LinkedHashMap<>();
        List<String> settings = arguments.stream().filter(Arguments::isSetting).toList();
        arguments.stream().filter(argument -> !isSetting(argument)).forEach(argument -> put(argument, options));
        return new Arguments(
                required("documents", options),
                required("queries", options),
                required("out", options),
                required("run", options),
                depth(options.getOrDefault("depth", DEFAULT_DEPTH)),
                Optional.ofNullable(options.get("data")).map(value -> path("data", value)),
                settings);
    }

    /** Settings have a dot in their names, options of this command have none. */
    private static boolean isSetting(String argument) {
        return argument.matches("--[\\w-]+(\\.[\\w-]+)+(=.*)?");
    }

    private static void put(String argument, Map<String, String> options) {
        String[] parts = argument.split("=", 2);
        String name = parts[0].replaceFirst("^--", "");
        if (!argument.startsWith("--") || !OPTIONS.contains(name)) {
            throw new EvaluationException("'" + argument + "' is not an option of evaluate; expected " + USAGE);
        }
        if (parts.length < 2 || parts[1].isBlank()) {
            throw new EvaluationException("--" + name + " has no value; expected --" + name + "=…");
        }
        if (options.put(name, parts[1]) != null) {
            throw new EvaluationException("--" + name + " is given twice");
        }
    }

    private static Path required(String name, Map<String, String> options) {
        String value = options.get(name);
        if (value == null) {
            throw new EvaluationException("--" + name + " is missing; expected " + USAGE);
        }
        return path(name, value);
    }

    private static Path path(String name, String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new EvaluationException("--" + name + "='" + value + "' is not a path: " + e.getReason(), e);
        }
    }

    private static int depth(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new EvaluationException("--depth must be a whole number, got '" + value + "'", e);
        }
    }
}
