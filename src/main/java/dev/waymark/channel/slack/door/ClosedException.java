package dev.waymark.channel.slack.door;

/** Thrown when nothing can be taken any more: Slack is to send it again. */
final class ClosedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClosedException() {
        super("nothing can be taken now");
    }
}
