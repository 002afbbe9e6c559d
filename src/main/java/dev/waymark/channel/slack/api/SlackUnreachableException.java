package dev.waymark.channel.slack.api;

/** Thrown when Slack did not say whether it did what it was asked: it may have, or not. */
public final class SlackUnreachableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SlackUnreachableException(Method method, String trouble) {
        super("Slack did not answer " + method + ": " + trouble);
    }
}
