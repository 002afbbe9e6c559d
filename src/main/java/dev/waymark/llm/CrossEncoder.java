package dev.waymark.llm;

/** Reads two texts together, which tells more of what they have to do with each other than two vectors made apart. */
@FunctionalInterface
public interface CrossEncoder {
    /** Whether statements say what a sentence says, as far as it can tell. */
    boolean supports(String statements, String sentence);
}
