package dev.waymark.search.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.IOUtils;
import org.springframework.util.FileSystemUtils;

/**
 * Where an index is, where the one that will replace it is built, and where it goes when that is whole. Wherever a switch
 * was stopped, an index that is missing is found in the place of the next.
 */
final class IndexPlaces {
    private final Path index;
    private final Path next;
    private final Path old;
    private final DamagedIndexes damaged;

    IndexPlaces(Path index) {
        this.index = index;
        next = index.resolveSibling(index.getFileName() + "-next");
        old = index.resolveSibling(index.getFileName() + "-old");
        damaged = new DamagedIndexes(index);
    }

    /** One step of a switch: whatever comes after it, the step is done or it is not. */
    interface Step {
        void run() throws IOException;
    }

    Path index() {
        return index;
    }

    Path next() {
        return next;
    }

    /** What the index that is there was written with; empty when one has to be begun. */
    Optional<Map<String, String>> written() throws IOException {
        Optional<Map<String, String>> found = intact(index);
        if (found.isPresent() || intact(next).isEmpty()) {
            return found;
        }
        // There is nothing of an index in it.
        FileSystemUtils.deleteRecursively(index);
        move(next, index);
        return intact(index);
    }

    /** Leaves in the place of the next index one of this format or none. */
    void prepareNext(Format format) throws IOException {
        Optional<Map<String, String>> begun = intact(next);
        if (begun.isPresent() && !format.wrote(begun.get())) {
            damaged.setAside(next, "it was written as " + begun.get() + ", expected " + format.commitData());
        }
    }

    private Optional<Map<String, String>> intact(Path place) throws IOException {
        return switch (FoundIndex.in(place)) {
            case FoundIndex.None() -> Optional.empty();
            case FoundIndex.Intact(Map<String, String> written) -> Optional.of(written);
            case FoundIndex.Damaged(String fault) -> {
                damaged.setAside(place, fault);
                yield Optional.empty();
            }
        };
    }

    /** Puts the next index, which is whole and closed, in the place of the index. */
    List<Step> switching() {
        return List.of(this::tidy, this::retire, () -> move(next, index));
    }

    /** An earlier switch that failed in between did this already. */
    private void retire() throws IOException {
        if (Files.exists(index)) {
            move(index, old);
        }
    }

    /** Only while a whole index is there: deletes what is of no more use. */
    void tidy() throws IOException {
        FileSystemUtils.deleteRecursively(old);
        damaged.prune();
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        IOUtils.fsync(to.resolveSibling("."), true);
    }
}
