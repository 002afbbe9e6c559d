package dev.waymark.knowledge.curate;

import dev.waymark.knowledge.reading.ArticleReader;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a file that a curator may write: one that every file system takes as it is, that is seen by who looks into
 * the folder, and that leads nowhere else.
 *
 * @param path inside the folder, with forward slashes
 */
record FileName(String path) {
    private static final int LONGEST = 100;
    private static final String READ_ME = "readme";

    /** Letters and digits first, so that it is no hidden file, no editor's copy and no option of a command. */
    private static final Pattern PATH = Pattern.compile(
            "([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ,()&'+_.-]*/)*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ,()&'+_.-]*");

    private static final Pattern ENDS_BADLY = Pattern.compile("[. ](/|$)|\\.\\.");

    FileName {
        path = Normalizer.normalize(path, Normalizer.Form.NFC);
        if (path.length() > LONGEST
                || !PATH.matcher(path).matches()
                || ENDS_BADLY.matcher(path).find()) {
            throw unfit(
                    path,
                    "a name of letters, digits, spaces, hyphens and dots, up to %d characters".formatted(LONGEST));
        }
        String last = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        int dot = last.lastIndexOf('.');
        if (dot < 0 || !ArticleReader.endings().contains(last.substring(dot + 1))) {
            throw unfit(
                    path,
                    "one of the endings "
                            + ArticleReader.endings().stream().sorted().toList());
        }
        if (last.substring(0, dot).equals(READ_ME)) {
            throw unfit(path, "another name, for that of a read-me is never served");
        }
    }

    Path in(Path folder) {
        return folder.resolve(path);
    }

    private static UnfitFileException unfit(String path, String expected) {
        return new UnfitFileException("the file's name must have %s, got '%s'".formatted(expected, path));
    }
}
