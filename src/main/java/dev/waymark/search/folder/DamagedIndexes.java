package dev.waymark.search.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Indexes set aside beside a folder, to look into what happened. */
final class DamagedIndexes {
    private static final Logger LOG = LoggerFactory.getLogger(DamagedIndexes.class);
    private static final String ASIDE = "-damaged-";

    /** Enough to look into what happened, few enough not to fill a disk. */
    private static final int KEPT = 3;

    private final Path folder;

    DamagedIndexes(Path folder) {
        this.folder = folder;
    }

    void setAside(Path index, String fault) throws IOException {
        List<Path> before = all();
        int last = before.isEmpty() ? 0 : number(before.getLast());
        Path aside = folder.resolveSibling(folder.getFileName() + ASIDE + (last + 1));
        Files.move(index, aside);
        LOG.warn(
                "the index '{}' cannot be used, because {}: it was set aside as '{}' and is rebuilt",
                index.getFileName(),
                fault,
                aside.getFileName());
    }

    /** Deletes all but the newest. */
    void prune() throws IOException {
        List<Path> all = all();
        for (Path old : all.subList(0, Math.max(0, all.size() - KEPT))) {
            FileSystemUtils.deleteRecursively(old);
        }
    }

    /** Oldest first. */
    private List<Path> all() throws IOException {
        String name = folder.getFileName() + ASIDE + "\\d{1,9}";
        try (Stream<Path> siblings = Files.list(folder.resolveSibling("."))) {
            return siblings.filter(path -> path.getFileName().toString().matches(name))
                    .sorted(Comparator.comparingInt(DamagedIndexes::number))
                    .toList();
        }
    }

    private static int number(Path aside) {
        String name = aside.getFileName().toString();
        return Integer.parseInt(name.substring(name.lastIndexOf('-') + 1));
    }
}
