package dev.waymark.search.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Switches from an index to the next that are stopped on their way. */
public final class Switches {
    /** So many there are in a whole one. */
    public static final int STEPS = 3;

    private Switches() {}

    /** Does so many steps and no more. */
    public static void begin(Path index, int steps) throws IOException {
        List<IndexPlaces.Step> all = new IndexPlaces(index).switching();
        assertThat(all).hasSize(STEPS);
        for (IndexPlaces.Step step : all.subList(0, steps)) {
            step.run();
        }
    }

    /** What the index was written with that a process finds which starts then. */
    public static Optional<Map<String, String>> written(Path index) throws IOException {
        return new IndexPlaces(index).written();
    }
}
