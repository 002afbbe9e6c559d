package dev.waymark.knowledge;

/**
 * A file that is not served, or not as a whole, and why.
 *
 * @param file the path inside the knowledge folder, with forward slashes
 * @param reason a sentence for a curator: what is wrong and what was expected
 */
public record Problem(String file, String reason) {}
