package dev.waymark.channel;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a person wrote, fit to be understood, kept and shown: not blank, no longer than a question needs to be. */
public record Message(String text) {
    /** In UTF-16 code units, as browsers count. */
    public static final int MAX_CHARACTERS = 2_000;

    private static final Pattern NOTHING_VISIBLE = Pattern.compile("[\\p{Z}\\p{C}\\s]*");

    /** Half a character, as a cut escape sequence leaves it: it can't be written as UTF-8. */
    private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");

    /** No reader sees them and some databases refuse them. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

    /**
     * A valid message.
     *
     * @throws BlankMessageException if there is nothing to read in it
     * @throws MessageTooLongException if it is longer than {@link #MAX_CHARACTERS}
     */
    public Message {
        if (text.length() > MAX_CHARACTERS) {
            throw new MessageTooLongException(text.length());
        }
        if (NOTHING_VISIBLE.matcher(text).matches()) {
            throw new BlankMessageException();
        }
        String whole = HALF_CHARACTER.matcher(text).replaceAll("\uFFFD");
        text = CONTROL.matcher(whole).replaceAll(" ").strip();
    }

    /** A message as it came in; absent is blank. */
    public static Message of(@Nullable String text) {
        return new Message(text == null ? "" : text);
    }
}
