package dev.waymark.knowledge.folder;

import dev.waymark.knowledge.folder.FolderScan.Found;
import dev.waymark.knowledge.format.UnreadableException;
import dev.waymark.knowledge.reading.ArticleReader;
import dev.waymark.knowledge.reading.Reading;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    static ArticleFile of(String name, Found found, @Nullable ArticleFile before) {
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
            String hash = hash(bytes);
            Content content = before != null && before.hash.equals(hash) ? before.content : content(name, bytes);
            return new ArticleFile(found, now, hash, content);
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

    private static Content content(String name, byte[] bytes) {
        try {
            return new Content.Served(ArticleReader.read(name, bytes));
        } catch (UnreadableException e) {
            return new Content.Refused(String.valueOf(e.getMessage()));
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
