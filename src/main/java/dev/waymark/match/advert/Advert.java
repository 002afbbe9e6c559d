package dev.waymark.match.advert;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A job advert as somebody pasted it: not blank, no longer than adverts are. Nobody keeps or logs it. */
public record Advert(String text) {
    /** In UTF-16 code units, as browsers count. */
    public static final int MAX_CHARACTERS = 20_000;

    private static final Pattern NOTHING_VISIBLE = Pattern.compile("[\\p{Z}\\p{C}\\s]*");

    /** Half a character can't be written as UTF-8. */
    private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");

    /**
     * A valid advert; half characters are replaced one for one, so that every offset stays.
     *
     * @throws BlankAdvertException if there is nothing to read in it
     * @throws AdvertTooLongException if it is longer than {@link #MAX_CHARACTERS}
     */
    public Advert {
        if (text.length() > MAX_CHARACTERS) {
            throw new AdvertTooLongException(text.length());
        }
        if (NOTHING_VISIBLE.matcher(text).matches()) {
            throw new BlankAdvertException();
        }
        text = HALF_CHARACTER.matcher(text).replaceAll("\uFFFD");
    }

    /** An advert as it came in; absent is blank. */
    public static Advert of(@Nullable String text) {
        return new Advert(text == null ? "" : text);
    }

    /** Not the text: what prints an advert must not write it down. */
    @Override
    public String toString() {
        return "Advert of " + text.length() + " characters";
    }
}
