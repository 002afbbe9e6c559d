package dev.waymark.knowledge.clean;

import dev.waymark.knowledge.structure.Block;
import dev.waymark.knowledge.structure.Manuscript;
import dev.waymark.knowledge.structure.Metadata;
import java.util.List;
import java.util.Optional;

/** Leaves of a file's blocks those that are its article's. */
public final class Cleaning {
    private Cleaning() {}

    public static Manuscript of(Manuscript manuscript) {
        Metadata metadata = manuscript.metadata();
        Furniture.Result sorted = Furniture.removed(manuscript.blocks(), title(manuscript));
        return new Manuscript(dated(metadata, sorted.removed()), Ending.removed(sorted.kept()), manuscript.hidden());
    }

    /** The title as far as known before headings are found: the first line, when it is short. */
    private static String title(Manuscript manuscript) {
        String given = manuscript.metadata().title();
        if (given != null) {
            return given;
        }
        return manuscript.blocks().stream()
                .map(Block::text)
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(Cues::isShort)
                .orElse("");
    }

    private static Metadata dated(Metadata metadata, List<String> furniture) {
        Optional<String> date = furniture.stream()
                .filter(line -> Cues.isReadingTime(line) || Cues.isByline(line) || DateLine.isAlone(line))
                .flatMap(line -> DateLine.in(line).stream())
                .findFirst();
        return metadata.published() == null && date.isPresent() ? metadata.withPublished(date.get()) : metadata;
    }
}
