package dev.waymark.channel.slack.render;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much of a comparison is shown.
 *
 * @param cells how many characters its cells may take together
 * @param generous whether the numbers in them are links, which take half of the room, and contrasts stand before them
 */
record Extent(int cells, boolean generous) {
    private static final int STEP = 500;

    private static final int LEAST = 2_000;

    /** As much as there may be first, then less and less; less generously only where nothing else helps. */
    static List<Extent> tries() {
        return Stream.of(true, false)
                .flatMap(generous -> IntStream.iterate(
                                ComparisonText.MOST_CHARACTERS, cells -> cells >= LEAST, cells -> cells - STEP)
                        .mapToObj(cells -> new Extent(cells, generous)))
                .toList();
    }
}
