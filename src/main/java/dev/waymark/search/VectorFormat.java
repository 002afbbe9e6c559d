package dev.waymark.search;

import dev.waymark.search.folder.Format;
import java.util.Map;

/**
 * What vectors depend on.
 *
 * @param version grows whenever {@link Int8} makes other bytes of the same vector; other texts need no new version, for
 *     each vector is kept under its own text's fingerprint
 * @param model the embedding model's name: vectors of two models never mix
 */
record VectorFormat(int version, String model) implements Format {
    private static final int VERSION = 1;

    static VectorFormat of(String model) {
        return new VectorFormat(VERSION, model);
    }

    @Override
    public Map<String, String> commitData() {
        return Map.of("version", Integer.toString(version), "model", model);
    }

    /** Vectors of another model say nothing about a question that this one embeds. */
    @Override
    public boolean canServe(Map<String, String> written) {
        return false;
    }
}
