package dev.waymark.match.advert;

import dev.waymark.text.Offsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands on a line of an advert, or behind a bullet, without its mark and the space around it; never empty.
 *
 * @param heading whether it is marked as one
 * @param item whether it is marked as an item of a list
 */
record AdvertPiece(Offsets offsets, boolean heading, boolean item) {
    /** Between lines; comments of HTML are for no human reader, and its tags for blocks are ends of lines. */
    private static final Pattern BREAK = Pattern.compile(
            "<!--(?:(?!-->).)*+(?:-->)?"
                    + "|(?i:</?(?:li|ul|ol|p|br|div|h[1-6]|tr|td|th|table|section|article)\\b[^<>]{0,200}>)"
                    + "|[\\r\\n\\u2028\\u2029]+",
            Pattern.DOTALL);

    /** Pasting often loses the line breaks of a list, but not its bullets. */
    private static final Pattern BULLET_INSIDE = Pattern.compile("(?<=\\s|^)[•▪◦‣●○■□➤►✓✔]\\s*");

    private static final Pattern MARK = Pattern.compile("^(?:(?<heading>#{1,6}\\s+|\\*\\*(?=[^*]+\\*\\*:?$))"
            + "|(?<item>[-*+–—·>]\\s+|\\(?\\d{1,2}[.)]\\s+|\\(?[a-z]\\)\\s+))");

    private static final Pattern AROUND = Pattern.compile("[\\s\\p{Z}\\p{C}*_|]+");

    /** All of an advert, in its order. */
    static List<AdvertPiece> of(String text) {
        List<AdvertPiece> pieces = new ArrayList<>();
        Matcher end = BREAK.matcher(text);
        int start = 0;
        boolean item = false;
        while (end.find()) {
            addBullets(text, new Offsets(start, end.start()), item, pieces);
            start = end.end();
            item = end.group().toLowerCase(Locale.ROOT).startsWith("<li");
        }
        addBullets(text, new Offsets(start, text.length()), item, pieces);
        return pieces;
    }

    private static void addBullets(String text, Offsets line, boolean first, List<AdvertPiece> pieces) {
        Matcher bullet = BULLET_INSIDE.matcher(text).region(line.start(), line.end());
        int start = line.start();
        boolean item = first;
        while (bullet.find()) {
            add(text, new Offsets(start, bullet.start()), item, pieces);
            start = bullet.end();
            item = true;
        }
        add(text, new Offsets(start, line.end()), item, pieces);
    }

    private static void add(String text, Offsets untrimmed, boolean bullet, List<AdvertPiece> pieces) {
        Offsets piece = trimmed(text, untrimmed.start(), untrimmed.end());
        Matcher mark = MARK.matcher(piece.of(text));
        boolean marked = mark.find();
        boolean heading = marked && mark.group("heading") != null;
        Offsets unmarked = marked ? trimmed(text, piece.start() + mark.end(), piece.end()) : piece;
        if (unmarked.length() > 0) {
            pieces.add(new AdvertPiece(unmarked, heading, bullet || (marked && !heading)));
        }
    }

    /** What is left of a part of a text without space and ornament around it. */
    static Offsets trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isAround(text, start)) {
            start++;
        }
        while (end > start && isAround(text, end - 1)) {
            end--;
        }
        return new Offsets(start, end);
    }

    private static boolean isAround(String text, int at) {
        return AROUND.matcher(text.substring(at, at + 1)).matches();
    }
}
