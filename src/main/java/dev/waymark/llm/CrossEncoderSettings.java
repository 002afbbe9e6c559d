package dev.waymark.llm;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A model that reads two texts together; none, and nothing is loaded.
 *
 * @param model an ONNX file that gives one number for a pair of texts, as models for reranking do
 * @param tokenizer the {@code tokenizer.json} that belongs to it
 * @param enough the score, put between 0 and 1, from which on a sentence counts as supported
 */
record CrossEncoderSettings(
        @DefaultValue("") String model,
        @DefaultValue("") String tokenizer,
        @DefaultValue("0.5") double enough) {
    static final String PREFIX = "waymark.llm.cross-encoder";

    CrossEncoderSettings {
        if (model.isBlank() != tokenizer.isBlank()) {
            throw new IllegalArgumentException(
                    PREFIX + ".model and .tokenizer belong together, got '" + model + "' and '" + tokenizer + "'");
        }
        if (!(enough > 0 && enough < 1)) {
            throw new IllegalArgumentException(PREFIX + ".enough must be between 0 and 1, got " + enough);
        }
    }
}
