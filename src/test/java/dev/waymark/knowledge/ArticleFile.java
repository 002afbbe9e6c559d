package dev.waymark.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A file of the knowledge folder as its author wrote it, marks and all, to check how it is written. */
record ArticleFile(Path path, FrontMatter frontMatter, List<String> lines, Map<String, String> footnotes) {
    private static final Pattern FOOTNOTE = Pattern.compile("^\\[\\^([a-z0-9-]+)]: (.*)$", Pattern.MULTILINE);

    record FrontMatter(
            String title, String publisher, String published, List<String> roles, List<SourceEntry> sources) {}

    record SourceEntry(
            String id,
            String title,
            @Nullable String publisher,
            @Nullable Integer year,
            @Nullable String url) {
        /** As its footnote names it. */
        String note() {
            String joined = Stream.of(title, publisher, year == null ? null : year.toString())
                    .filter(part -> part != null)
                    .collect(Collectors.joining(", "));
            return joined + ".";
        }
    }

    static ArticleFile read(Path path) throws IOException {
        String[] parts = Files.readString(path).split("(?m)^---\n", 3);
        assertThat(parts)
                .as("%s begins with front matter between two lines of ---", path)
                .hasSize(3);
        Map<String, String> footnotes = new TreeMap<>();
        FOOTNOTE.matcher(parts[2]).results().forEach(found -> footnotes.put(found.group(1), found.group(2)));
        List<String> lines = Arrays.stream(
                        FOOTNOTE.matcher(parts[2]).replaceAll("").split("\n"))
                .filter(line -> !line.isBlank())
                .toList();
        return new ArticleFile(
                path, new YAMLMapper().readValue(parts[0] + parts[1], FrontMatter.class), lines, footnotes);
    }

    /** The file's name without its ending. */
    String name() {
        return path.getFileName().toString().replace(".md", "");
    }

    List<String> headings() {
        return lines.stream().filter(line -> line.startsWith("#")).toList();
    }

    /** Sentences and items: a line each. */
    List<String> statements() {
        return lines.stream().filter(line -> !line.startsWith("#")).toList();
    }

    /** Sentences and items as readers see them: without footnote marks, list marks and escapes. */
    List<String> plainStatements() {
        return statements().stream()
                .map(line -> line.replaceAll("\\[\\^[a-z0-9-]+]", "")
                        .replaceFirst("^(-|\\d+\\.) ", "")
                        .replaceAll("\\\\(\\p{Punct})", "$1"))
                .toList();
    }

    /** Everything but headings, without footnote marks. */
    String prose() {
        return String.join("\n", plainStatements());
    }
}
