package dev.waymark.channel.slack.talk;

import java.time.Duration;

/**
 * On what terms the bot works.
 *
 * @param queue how many questions wait and are answered at a time
 * @param firstPause before Slack is tried again
 * @param streamAfter answers that take longer are shown while they are written
 * @param lastPatience how long what was begun may take when the service stops
 * @param longestHang how late Slack may do what it was asked to do
 */
public record Terms(
        Channels channels,
        int queue,
        Duration firstPause,
        Duration streamAfter,
        Duration lastPatience,
        Duration longestHang) {}
