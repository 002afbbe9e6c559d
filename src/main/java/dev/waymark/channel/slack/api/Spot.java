package dev.waymark.channel.slack.api;

/**
 * Where a message goes.
 *
 * @param thread the timestamp of the message it stands under, empty for the channel itself
 */
public record Spot(String channel, String thread) {}
