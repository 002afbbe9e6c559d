package dev.waymark.knowledge.format;

import dev.waymark.knowledge.Source;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a footnote's own words as a source. */
public final class NoteText {
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d{2}\\b");
    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\")\\]]+[^\\s<>\")\\].,;]");

    private NoteText() {}

    public static Source source(String text) {
        Matcher url = URL.matcher(text);
        return source(text, url.find() ? url.group() : null);
    }

    /** The title is the text without its address. */
    static Source source(String text, @Nullable String url) {
        String title = url == null
                ? text
                : text.replace(url, "").replaceAll("[\\s<>(),;:]+$", "").strip();
        Matcher year = YEAR.matcher(title);
        return new Source(
                title.isEmpty() ? text : title, null, url, year.find() ? Integer.valueOf(year.group()) : null);
    }
}
