package dev.waymark.knowledge.quarantine;

import dev.waymark.knowledge.quarantine.LeftOut.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Says what was left out of an article. */
public final class Report {
    /** Enough to find the sentence in the file, too little to be an order. */
    private static final int EXCERPT = 24;

    private Report() {}

    /** A sentence for a curator. Of what was left out it holds too little to be obeyed by anyone. */
    public static String of(List<LeftOut> leftOut) {
        String kinds = Arrays.stream(Kind.values())
                .filter(kind -> count(leftOut, kind) > 0)
                .map(kind -> kind.of(count(leftOut, kind)))
                .collect(Collectors.joining(", "));
        return "The article is served without %d of its sentences: %s. The first begins \"%s\"."
                .formatted(leftOut.size(), kinds, excerpt(leftOut.getFirst().text()));
    }

    private static long count(List<LeftOut> leftOut, Kind kind) {
        return leftOut.stream().filter(left -> left.kind() == kind).count();
    }

    /** Its first letters and digits; whatever else could do harm where it is shown is a dot. */
    private static String excerpt(String text) {
        String plain = text.codePoints()
                .mapToObj(
                        letter -> Character.isLetterOrDigit(letter) || letter == ' ' ? Character.toString(letter) : "·")
                .collect(Collectors.joining());
        int end = plain.offsetByCodePoints(0, Math.min(EXCERPT, plain.codePointCount(0, plain.length())));
        return plain.substring(0, end).strip() + (end < plain.length() ? "…" : "");
    }
}
