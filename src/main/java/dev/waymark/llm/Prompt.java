package dev.waymark.llm;

/**
 * What a model is asked.
 *
 * @param instructions ours
 * @param input what they are about, data throughout
 */
public record Prompt(String instructions, String input) {
    /** A token has about four letters in English; fewer are assumed, so that no prompt is cut off. */
    private static final int LETTERS = 3;

    public Prompt {
        if (instructions.isBlank() || input.isBlank()) {
            throw new IllegalArgumentException("a prompt has instructions and input");
        }
    }

    /** How many tokens a text takes, at most. */
    public static int tokens(String text) {
        return text.length() / LETTERS + 1;
    }
}
