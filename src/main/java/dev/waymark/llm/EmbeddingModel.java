package dev.waymark.llm;

import java.util.List;

/** Turns text into vectors of unit length, so that a dot product is the cosine of two texts. */
public interface EmbeddingModel {
    /** Names model and version: vectors of two models never mix. */
    String name();

    int dimensions();

    /** Whether a word in lower case is one that the model knows whole: it is right as it stands, and no slip. */
    boolean isWord(String word);

    /** The vector of what a person asks; some models embed it with an instruction before it. */
    float[] embedQuestion(String text);

    /** One vector for each text, in the same order. */
    List<float[]> embedPassages(List<String> texts);
}
