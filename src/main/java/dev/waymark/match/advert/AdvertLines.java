package dev.waymark.match.advert;

import dev.waymark.match.advert.AdvertLine.Part;
import dev.waymark.text.Offsets;
import dev.waymark.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells headings, sentences and list items of an advert apart. What tells its reader what to do is left out. */
final class AdvertLines {
    /** A candidate who is "he or she" is anybody; what is said of the candidate follows. */
    private static final Pattern ANYBODY = Pattern.compile("^(?i:(?:s?he|he or she|she or he|he/she|she/he|s/he)\\s+"
            + "(?:will|must|should|can|shall|has to|needs to|is expected to)\\s+)");

    private static final Pattern CAPITAL = Pattern.compile("(?<=\\s)\\p{Lu}");

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
        var lines = new AdvertLines(advert.text(), headings);
        AdvertPiece.of(advert.text()).forEach(lines::add);
        return List.copyOf(lines.lines);
    }

    private void add(AdvertPiece marked) {
        Offsets piece = marked.offsets();
        String words = piece.of(text);
        if (headings.isFact(words)) {
            return;
        }
        if (lines.isEmpty()
                && !marked.item()
                && headings.isTitle(words)
                && !text.substring(piece.end()).isBlank()) {
            addTitle(piece);
            return;
        }
        if (headings.isHeading(words, marked.heading(), marked.item())) {
            addHeading(piece);
            return;
        }
        int next = nextHeading(piece);
        addSentences(AdvertPiece.trimmed(text, piece.start(), next));
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
            addLine(AdvertPiece.trimmed(text, start, end));
            start = end;
        }
        addLine(AdvertPiece.trimmed(text, start, to));
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
}
