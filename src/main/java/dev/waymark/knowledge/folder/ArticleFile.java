package dev.waymark.knowledge.folder;

import dev.waymark.knowledge.folder.FolderScan.Found;
import dev.waymark.knowledge.format.UnreadableException;
import dev.waymark.knowledge.reading.KeptReadings;
import dev.waymark.knowledge.reading.Reading;
import dev.waymark.text.Sha256;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of the folder as it was last read.
 *
 * @param read when that was
 * @param hash of its bytes, empty when they were not read
 */
record ArticleFile(Found found, FileTime read, String hash, Content content) {
    /** A change so soon after the one before may leave size and time of the file as they were. */
    private static final long SETTLED_MILLIS = 2_000;

    sealed interface Content {
        record Served(Reading reading) implements Content {}

        record Refused(String reason) implements Content {}
    }

    /** Reads a file, or keeps what is known of it when it has not changed. */
    static ArticleFile of(String name, Found found, @Nullable ArticleFile before, KeptReadings readings) {
        if (before != null && before.isUnchanged(found)) {
            return before;
        }
        FileTime now = FileTime.fromMillis(System.currentTimeMillis());
        if (found.size() > FolderFile.MOST_BYTES) {
            String reason = String.format(
                    Locale.ROOT, "The file has %,d bytes; expected at most %,d.", found.size(), FolderFile.MOST_BYTES);
            return new ArticleFile(found, now, "", new Content.Refused(reason));
        }
        try {
            byte[] bytes = Files.readAllBytes(found.path());
            String hash = Sha256.hex(bytes);
            if (before != null && before.hash.equals(hash)) {
                return new ArticleFile(found, now, hash, before.content);
            }
            return new ArticleFile(found, now, hash, content(name, bytes, hash, readings));
        } catch (AccessDeniedException e) {
            return new ArticleFile(
                    found, now, "", new Content.Refused("The file may not be read; check its permissions."));
        } catch (IOException e) {
            return new ArticleFile(found, now, "", new Content.Refused("The file cannot be read from its disk."));
        }
    }

    /** The id of the article in it. */
    Optional<String> article() {
        return switch (content) {
            case Content.Served(Reading reading) ->
                Optional.of(reading.article().id());
            case Content.Refused _ -> Optional.empty();
        };
    }

    private boolean isUnchanged(Found now) {
        return found.equals(now) && now.modified().toMillis() + SETTLED_MILLIS < read.toMillis();
    }

    private static Content content(String name, byte[] bytes, String hash, KeptReadings readings) {
        try {
            return new Content.Served(readings.read(name, bytes, hash));
        } catch (UnreadableException e) {
            return new Content.Refused(String.valueOf(e.getMessage()));
        }
    }
}
