package dev.waymark.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Opens a folder with a Lucene index that can be relied on: one that cannot is set aside, and an empty one begun. */
final class IndexFolder {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final String ASIDE = "-damaged-";

    /** Enough to look into what happened, few enough not to fill a disk. */
    private static final int KEPT_ASIDE = 3;

    private IndexFolder() {}

    /** The data folder must be held by this process. */
    static Directory open(Path folder, IndexFormat format) throws IOException {
        Optional<String> fault = fault(folder, format);
        if (fault.isPresent()) {
            Path aside = setAside(folder);
            LOG.warn(
                    "the index '{}' cannot be used, because {}: it was set aside as '{}' and is rebuilt",
                    folder.getFileName(),
                    fault.get(),
                    aside.getFileName());
        }
        return FSDirectory.open(folder);
    }

    private static Optional<String> fault(Path folder, IndexFormat format) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                boolean empty = Arrays.stream(directory.listAll()).noneMatch(file -> file.startsWith("_"));
                return empty ? Optional.empty() : Optional.of("its list of segments is missing");
            }
            if (!isIntact(directory)) {
                return Optional.of("its files are damaged");
            }
            Map<String, String> written =
                    SegmentInfos.readLatestCommit(directory).getUserData();
            return written.equals(format.commitData())
                    ? Optional.empty()
                    : Optional.of("it was written as " + written + ", expected " + format.commitData());
        }
    }

    /** Compares the checksum of every file: reads them once, and makes nothing of what it reads. */
    private static boolean isIntact(Directory directory) throws IOException {
        try (var check = new CheckIndex(directory)) {
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_CHECKSUM_CHECKS);
            return check.checkIndex().clean;
        }
    }

    private static Path setAside(Path folder) throws IOException {
        List<Path> before = aside(folder);
        int last = before.isEmpty() ? 0 : number(before.getLast());
        Path aside = folder.resolveSibling(folder.getFileName() + ASIDE + (last + 1));
        Files.move(folder, aside);
        for (Path old : before.subList(0, Math.max(0, before.size() + 1 - KEPT_ASIDE))) {
            FileSystemUtils.deleteRecursively(old);
        }
        return aside;
    }

    /** Those set aside earlier, oldest first. */
    private static List<Path> aside(Path folder) throws IOException {
        String name = folder.getFileName() + ASIDE + "\\d{1,9}";
        try (Stream<Path> siblings = Files.list(folder.resolveSibling("."))) {
            return siblings.filter(path -> path.getFileName().toString().matches(name))
                    .sorted(Comparator.comparingInt(IndexFolder::number))
                    .toList();
        }
    }

    private static int number(Path aside) {
        String name = aside.getFileName().toString();
        return Integer.parseInt(name.substring(name.lastIndexOf('-') + 1));
    }
}
