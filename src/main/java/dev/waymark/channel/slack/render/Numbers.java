package dev.waymark.channel.slack.render;

import dev.waymark.answer.Citation;
import dev.waymark.text.Offsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers of a reply's citations, in order of first use: a summary and its table have one numbering. */
final class Numbers {
    private record Place(String article, Offsets offsets) {}

    private final Map<Place, Citation> used = new LinkedHashMap<>();

    /** The same citation under its number here; one more where it was not used before. */
    Citation use(Citation citation) {
        var place = new Place(citation.article().id(), citation.offsets());
        return used.computeIfAbsent(place, _ -> numbered(citation, used.size() + 1));
    }

    boolean isUsed(Citation citation) {
        return used.containsKey(new Place(citation.article().id(), citation.offsets()));
    }

    /** In the order of their numbers. */
    List<Citation> used() {
        return List.copyOf(used.values());
    }

    private static Citation numbered(Citation citation, int number) {
        return new Citation(
                number,
                citation.article(),
                citation.heading(),
                citation.offsets(),
                citation.quote(),
                citation.basedOn());
    }
}
