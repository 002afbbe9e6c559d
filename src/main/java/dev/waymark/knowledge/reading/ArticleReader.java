package dev.waymark.knowledge.reading;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.clean.Cleaning;
import dev.waymark.knowledge.clean.Mojibake;
import dev.waymark.knowledge.format.Format;
import dev.waymark.knowledge.format.PlainText;
import dev.waymark.knowledge.format.UnreadableException;
import dev.waymark.knowledge.quarantine.Quarantine;
import dev.waymark.knowledge.quarantine.Screened;
import dev.waymark.knowledge.structure.Block;
import dev.waymark.knowledge.structure.Layout;
import dev.waymark.knowledge.structure.Manuscript;
import dev.waymark.knowledge.structure.Metadata;
import dev.waymark.knowledge.structure.Shape;
import dev.waymark.knowledge.structure.Title;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes an article of a file's bytes, or of words that are already in memory. */
public final class ArticleReader {
    private static final String NOTHING_LEFT =
            "Every sentence of the file speaks to a machine, or is hidden or disguised; expected some for readers.";

    private ArticleReader() {}

    /** The endings, in lower case and without the dot, of the files that are articles. */
    public static Set<String> endings() {
        return Formats.endings();
    }

    /**
     * @param file the path inside the knowledge folder, with forward slashes
     */
    public static Reading read(String file, byte[] content) throws UnreadableException {
        if (content.length == 0) {
            throw new UnreadableException("The file is empty.");
        }
        Manuscript manuscript = manuscript(Formats.of(Formats.ending(file), content), file, content);
        String given = manuscript.metadata().id();
        String id = given == null ? id(file) : given;
        if (id.isEmpty()) {
            throw new UnreadableException("The file's name holds no letter or digit to make an id of.");
        }
        return reading(id, name(file), manuscript);
    }

    /** Files are made by anyone, and a parser may stumble over what it never met; no file keeps others out. */
    private static Manuscript manuscript(Format format, String file, byte[] content) throws UnreadableException {
        try {
            return format.read(content);
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableException("The file cannot be understood as %s.".formatted(Formats.ending(file)), e);
        } catch (OutOfMemoryError e) {
            // The last net: what the parser had taken is free again, and the service lives.
            throw new UnreadableException("The file takes more memory than an article may; expected a smaller one.", e);
        }
    }

    /** An article of plain text; the id is taken as it is. */
    public static Reading of(String id, String title, String text) throws UnreadableException {
        return reading(
                id,
                id,
                new Manuscript(
                        Metadata.titled(title.isBlank() ? null : title.strip()),
                        PlainText.lines(Mojibake.repaired(text))));
    }

    private static Reading reading(String id, String name, Manuscript raw) throws UnreadableException {
        Manuscript clean = Cleaning.of(Quarantine.plain(raw));
        String given = clean.metadata().title();
        List<Block> shaped = Shape.of(clean.blocks(), given == null);
        Screened screened = Quarantine.of(clean.withBlocks(shaped), given == null ? name : given);
        Article article = article(id, name, screened.manuscript());
        if (article.spans().isEmpty()) {
            throw new UnreadableException(screened.leftOut().isEmpty() ? "The file holds no sentence." : NOTHING_LEFT);
        }
        return new Reading(article, screened.leftOut());
    }

    private static Article article(String id, String name, Manuscript screened) {
        Metadata metadata = screened.metadata();
        String given = metadata.title();
        String title = given == null ? Title.of(screened.blocks(), name) : given;
        return Layout.article(id, title, metadata, screened.blocks());
    }

    /** The path without its ending: {@code roles/Pastry chef.md} is {@code roles-pastry-chef}. */
    static String id(String file) {
        String path = file.substring(0, file.length() - Formats.ending(file).length());
        return path.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    private static String name(String file) {
        return id(file.substring(file.lastIndexOf('/') + 1)).replace('-', ' ');
    }
}
