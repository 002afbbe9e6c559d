package dev.waymark.match.advert;

import dev.waymark.text.Offsets;
import java.util.regex.Pattern;

/**
 * A line of an advert that asks for something: a duty, a skill, a degree.
 *
 * @param offsets in the advert's text as given
 * @param quote the advert's words there
 * @param announced whether a heading says that what stands under it is asked for
 */
public record Requirement(Offsets offsets, String quote, Meaning meaning, boolean announced) {
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    /** The quote as a reader sees it, without characters that have no shape. */
    public String visible() {
        return visible(quote);
    }

    static String visible(String quote) {
        return INVISIBLE.matcher(quote).replaceAll("");
    }
}
