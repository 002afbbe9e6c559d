package dev.waymark.search.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/** What is found where an index should be. */
sealed interface FoundIndex {
    record None() implements FoundIndex {}

    record Damaged(String fault) implements FoundIndex {}

    /**
     * An index whose every file is as it was written.
     *
     * @param written what its last commit carries
     */
    record Intact(Map<String, String> written) implements FoundIndex {
        public Intact {
            written = Map.copyOf(written);
        }
    }

    static FoundIndex in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new None();
        }
        try (Directory directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                boolean empty = Arrays.stream(directory.listAll()).noneMatch(file -> file.startsWith("_"));
                return empty ? new None() : new Damaged("its list of segments is missing");
            }
            return checked(directory);
        }
    }

    /** Compares the checksum of every file: reads them once, and makes nothing of what it reads. */
    private static FoundIndex checked(Directory directory) {
        try {
            SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
            for (String file : commit.files(true)) {
                try (IndexInput content = directory.openInput(file, IOContext.READONCE)) {
                    CodecUtil.checksumEntireFile(content);
                }
            }
            return new Intact(commit.getUserData());
        } catch (IOException | RuntimeException _) {
            return new Damaged("its files are damaged");
        }
    }
}
