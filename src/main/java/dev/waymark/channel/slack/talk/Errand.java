package dev.waymark.channel.slack.talk;

import dev.waymark.channel.slack.api.Spot;
import dev.waymark.channel.slack.render.Appearance;

/**
 * What is to be said where.
 *
 * @param key of the question: what was posted for it before is found again by that
 */
record Errand(Spot spot, Said said, Appearance appearance, String key) {
    /** In the thread of a question. */
    static Errand of(Asked asked, Said said) {
        return new Errand(asked.spot(), said, Appearance.IN_THREAD.after(asked.lead()), asked.id());
    }

    /** What one of its messages is known by. */
    String part(int number) {
        return part(key, number);
    }

    static String part(String key, int number) {
        return key + "#" + number;
    }
}
