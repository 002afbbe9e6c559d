package dev.waymark.match.advert;

import dev.waymark.match.advert.AdvertLine.Part;
import dev.waymark.text.Offsets;
import dev.waymark.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an advert into headings, sentences and list items. What tells its reader what to do is left out. */
final class AdvertLines {
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

    /** A candidate who is "he or she" is anybody; what is said of the candidate follows. */
    private static final Pattern ANYBODY = Pattern.compile("^(?i:(?:s?he|he or she|she or he|he/she|she/he|s/he)\\s+"
            + "(?:will|must|should|can|shall|has to|needs to|is expected to)\\s+)");

    private static final Pattern CAPITAL = Pattern.compile("(?<=\\s)\\p{Lu}");

    private static final Pattern AROUND = Pattern.compile("[\\s\\p{Z}\\p{C}*_|]+");

    /** What nobody breaks off is broken off here, before a word: a sentence is hardly ever longer. */
    private static final int LONGEST = 400;

    private final String text;
    private final AdvertHeadings headings;
    private final List<AdvertLine> lines = new ArrayList<>();
    private Part part = Part.OPEN;

    private AdvertLines(String text, AdvertHeadings headings) {
        this.text = text;
        this.headings = headings;
    }

    static List<AdvertLine> of(Advert advert, AdvertHeadings headings) {
        var cut = new AdvertLines(advert.text(), headings);
        Matcher end = BREAK.matcher(advert.text());
        int start = 0;
        boolean item = false;
        while (end.find()) {
            cut.addBullets(start, end.start(), item);
            start = end.end();
            item = end.group().toLowerCase(Locale.ROOT).startsWith("<li");
        }
        cut.addBullets(start, advert.text().length(), item);
        return List.copyOf(cut.lines);
    }

    private void addBullets(int from, int to, boolean first) {
        Matcher bullet = BULLET_INSIDE.matcher(text).region(from, to);
        int start = from;
        boolean item = first;
        while (bullet.find()) {
            addPiece(start, bullet.start(), item);
            start = bullet.end();
            item = true;
        }
        addPiece(start, to, item);
    }

    private void addPiece(int from, int to, boolean bullet) {
        Offsets piece = trimmed(from, to);
        Matcher mark = MARK.matcher(piece.of(text));
        boolean marked = mark.find();
        boolean heading = marked && mark.group("heading") != null;
        boolean item = bullet || (marked && !heading);
        Offsets unmarked = marked ? trimmed(piece.start() + mark.end(), piece.end()) : piece;
        if (unmarked.length() > 0) {
            addUnmarked(unmarked, heading, item);
        }
    }

    private void addUnmarked(Offsets piece, boolean heading, boolean item) {
        String words = piece.of(text);
        if (headings.isFact(words)) {
            return;
        }
        if (lines.isEmpty()
                && !item
                && headings.isTitle(words)
                && !text.substring(piece.end()).isBlank()) {
            addTitle(piece);
            return;
        }
        if (headings.isHeading(words, heading, item)) {
            addHeading(piece);
            return;
        }
        int next = nextHeading(piece);
        addSentences(trimmed(piece.start(), next));
        if (next < piece.end()) {
            addHeading(new Offsets(next, piece.end()));
        }
    }

    /** Where the heading of the next list has slipped behind the last item of this one; its end where none has. */
    private int nextHeading(Offsets piece) {
        Matcher capital = CAPITAL.matcher(text).region(piece.start() + 1, piece.end());
        boolean introduces = text.charAt(piece.end() - 1) == ':';
        while (introduces && capital.find()) {
            String rest = text.substring(capital.start(), piece.end());
            if (headings.isHeading(rest, false, false) && headings.part(rest) != Part.OPEN) {
                return capital.start();
            }
        }
        return piece.end();
    }

    private void addSentences(Offsets piece) {
        for (Offsets found : Sentences.of(piece.of(text))) {
            var sentence = new Offsets(piece.start() + found.start(), piece.start() + found.end());
            if (Withheld.isInstruction(sentence.of(text))) {
                // Whoever instructs goes on instructing.
                return;
            }
            addSentence(sentence);
        }
    }

    private void addSentence(Offsets sentence) {
        String words = sentence.of(text);
        if (words.endsWith(":") && headings.isHeading(words, false, false)) {
            addHeading(sentence);
            return;
        }
        Matcher anybody = ANYBODY.matcher(words);
        addLines(anybody.find() ? sentence.start() + anybody.end() : sentence.start(), sentence.end());
    }

    private void addLines(int from, int to) {
        int start = from;
        while (to - start > LONGEST) {
            int space = text.lastIndexOf(' ', start + LONGEST);
            int end = space > start ? space : start + LONGEST;
            addLine(trimmed(start, end));
            start = end;
        }
        addLine(trimmed(start, to));
    }

    private void addLine(Offsets line) {
        if (line.length() > 0) {
            lines.add(new AdvertLine(line, line.of(text), part, false));
        }
    }

    private void addTitle(Offsets title) {
        if (!Withheld.isInstruction(title.of(text))) {
            lines.add(new AdvertLine(title, title.of(text), Part.OPEN, true));
        }
    }

    private void addHeading(Offsets heading) {
        if (Withheld.isInstruction(heading.of(text))) {
            return;
        }
        part = headings.part(heading.of(text));
        lines.add(new AdvertLine(heading, heading.of(text), part, true));
    }

    private Offsets trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isAround(start)) {
            start++;
        }
        while (end > start && isAround(end - 1)) {
            end--;
        }
        return new Offsets(start, end);
    }

    private boolean isAround(int at) {
        return AROUND.matcher(text.substring(at, at + 1)).matches();
    }
}
