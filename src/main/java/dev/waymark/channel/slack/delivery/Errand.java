package dev.waymark.channel.slack.delivery;

import dev.waymark.channel.slack.api.Spot;
import dev.waymark.channel.slack.render.Appearance;

/**
 * What is to be said where.
 *
 * @param key of the question: what was posted for it before is found again by that
 */
public record Errand(Spot spot, Said said, Appearance appearance, String key) {
    /** What one of its messages is known by. */
    String part(int number) {
        return part(key, number);
    }

    public static String part(String key, int number) {
        return key + "#" + number;
    }
}
