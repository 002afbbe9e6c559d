package dev.waymark.channel.slack.talk;

/**
 * A button somebody pressed.
 *
 * @param channel empty on a home tab
 * @param root the thread that the button's message stands in; empty where it stands in none, or only its reader sees it
 * @param timestamp of the click
 * @param value what the button says by it
 * @param responseUrl where an answer may go, empty where it may not
 */
public record Click(
        String team,
        String channel,
        String root,
        String user,
        String timestamp,
        String value,
        String trigger,
        String responseUrl) {
    Command asCommand() {
        return new Command(channel, user, value, trigger, responseUrl);
    }
}
