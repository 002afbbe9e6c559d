package dev.waymark.channel.slack.block;

import java.util.ArrayList;
import java.util.List;

/** Cuts rich text that is too long for one message; a link is never cut. */
final class Cut {
    private Cut() {}

    static List<Rich.Section> section(Rich.Section section, int most) {
        List<Rich.Section> parts = new ArrayList<>();
        List<Inline> part = new ArrayList<>();
        int size = 0;
        for (Inline element : section.elements()) {
            for (Inline piece : pieces(element, most)) {
                if (size + piece.size() > most) {
                    parts.add(new Rich.Section(part));
                    part.clear();
                    size = 0;
                }
                part.add(piece);
                size += piece.size();
            }
        }
        parts.add(new Rich.Section(part));
        return parts;
    }

    /** Numbered lists go on where they were cut. */
    static List<Rich.Listing> list(Rich.Listing list, int most) {
        List<Rich.Listing> parts = new ArrayList<>();
        List<Rich.Section> part = new ArrayList<>();
        int size = 0;
        int offset = list.offset();
        for (Rich.Section item : list.elements()) {
            for (Rich.Section piece : section(item, most)) {
                if (size + piece.size() > most) {
                    parts.add(new Rich.Listing(list.style(), offset, part));
                    offset += part.size();
                    part.clear();
                    size = 0;
                }
                part.add(piece);
                size += piece.size();
            }
        }
        parts.add(new Rich.Listing(list.style(), offset, part));
        return parts;
    }

    private static List<Inline> pieces(Inline element, int most) {
        return element instanceof Inline.Text(String text, Inline.Style style) && text.length() > most
                ? words(text, most).stream()
                        .<Inline>map(piece -> new Inline.Text(piece, style))
                        .toList()
                : List.of(element);
    }

    private static List<String> words(String text, int most) {
        List<String> pieces = new ArrayList<>();
        String rest = text;
        while (rest.length() > most) {
            int space = rest.lastIndexOf(' ', most);
            int end = space > 0 ? space : rest.offsetByCodePoints(0, rest.codePointCount(0, most));
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        pieces.add(rest);
        return pieces;
    }
}
