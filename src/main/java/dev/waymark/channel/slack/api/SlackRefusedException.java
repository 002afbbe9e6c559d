package dev.waymark.channel.slack.api;

/** Thrown when Slack will not do what it was asked, and would not the next time either. */
public final class SlackRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String error;

    SlackRefusedException(Method method, String error) {
        super("Slack refused " + method + ": " + error);
        this.error = error;
    }

    /** As Slack calls it: {@code channel_not_found}. */
    public String error() {
        return error;
    }
}
