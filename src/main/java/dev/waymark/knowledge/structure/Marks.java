package dev.waymark.knowledge.structure;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs before an item of a list: bullets, dashes, numbers. */
final class Marks {
    private static final Pattern BULLET = Pattern.compile("[•◦▪▫‣●■○∙·⁃➢➤✓✔*\\-–—]\\s+(?=\\S)");
    private static final Pattern BARE_BULLET = Pattern.compile("[•◦▪▫‣●■○∙·⁃➢➤]");
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,2})[.)]\\s+(?=\\S)");

    private Marks() {}

    static boolean isMarked(String line) {
        return bulletEnd(line) > 0 || number(line).isPresent();
    }

    /** A bullet that lost its words to the next line. */
    static boolean isBare(String line) {
        return BARE_BULLET.matcher(line).matches();
    }

    /** Where the words behind the bullet start, 0 for no bullet. */
    static int bulletEnd(String line) {
        Matcher bullet = BULLET.matcher(line);
        return bullet.lookingAt() ? bullet.end() : 0;
    }

    static OptionalInt number(String line) {
        Matcher number = NUMBER.matcher(line);
        return number.lookingAt() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
    }

    static int numberEnd(String line) {
        Matcher number = NUMBER.matcher(line);
        return number.lookingAt() ? number.end() : 0;
    }
}
