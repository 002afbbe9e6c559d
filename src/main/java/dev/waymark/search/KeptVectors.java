package dev.waymark.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Vectors of texts that are no passage's, kept with those that are: a text is embedded once, restarts included. */
public interface KeptVectors {
    /**
     * Embeds what is new among texts; each vector has unit length.
     *
     * @return vectors by text; empty when a newer state of the folder waits
     */
    Optional<Map<String, float[]>> of(List<String> texts);
}
