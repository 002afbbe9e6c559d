package dev.waymark.channel.slack.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Cuts rich text that is too long for one message; a link is never cut. */
final class Cut {
    private Cut() {}

    static List<Rich.Section> section(Rich.Section section, int most) {
        List<Inline> pieces = section.elements().stream()
                .flatMap(element -> pieces(element, most).stream())
                .toList();
        return parts(pieces, Inline::size, most).stream().map(Rich.Section::new).toList();
    }

    /** Numbered lists go on where they were cut. */
    static List<Rich.Listing> list(Rich.Listing list, int most) {
        List<Rich.Section> pieces = list.elements().stream()
                .flatMap(item -> section(item, most).stream())
                .toList();
        List<Rich.Listing> parts = new ArrayList<>();
        int offset = list.offset();
        for (List<Rich.Section> part : parts(pieces, Rich.Section::size, most)) {
            parts.add(new Rich.Listing(list.style(), offset, part));
            offset += part.size();
        }
        return parts;
    }

    private static <T> List<List<T>> parts(List<T> pieces, ToIntFunction<T> sizes, int most) {
        List<List<T>> parts = new ArrayList<>();
        List<T> part = new ArrayList<>();
        int size = 0;
        for (T piece : pieces) {
            if (size + sizes.applyAsInt(piece) > most) {
                parts.add(List.copyOf(part));
                part.clear();
                size = 0;
            }
            part.add(piece);
            size += sizes.applyAsInt(piece);
        }
        parts.add(List.copyOf(part));
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
