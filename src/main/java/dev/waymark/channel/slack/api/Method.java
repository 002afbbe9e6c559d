package dev.waymark.channel.slack.api;

import java.time.Duration;

/** What is asked of Slack, and how often it allows that (its tiers, as documented). */
enum Method {
    /** Once in a settled time in each channel. */
    POST(1, Duration.ZERO),
    UPDATE(50, Duration.ofMinutes(1)),
    DELETE(50, Duration.ofMinutes(1)),
    FIND(50, Duration.ofMinutes(1)),
    WHISPER(100, Duration.ofMinutes(1)),
    STREAM(20, Duration.ofMinutes(1)),
    END(20, Duration.ofMinutes(1)),
    APPEND(100, Duration.ofMinutes(1)),
    STATUS(300, Duration.ofMinutes(1)),
    VIEW(100, Duration.ofMinutes(1)),
    PROMPTS(100, Duration.ofMinutes(1)),
    IDENTITY(100, Duration.ofMinutes(1)),
    RESPOND(100, Duration.ofMinutes(1));

    private final int most;
    private final Duration per;

    Method(int most, Duration per) {
        this.most = most;
        this.per = per;
    }

    /** The pace of this method; all channels share it, but for posts. */
    Pace pace(Duration betweenPosts) {
        return new Pace(most, this == POST ? betweenPosts : per);
    }
}
