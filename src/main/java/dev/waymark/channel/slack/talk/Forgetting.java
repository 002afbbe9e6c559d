package dev.waymark.channel.slack.talk;

import dev.waymark.chat.Correspondence;
import dev.waymark.chat.store.StoreUnavailableException;
import java.util.regex.Pattern;

/** Forgets what somebody asked. */
final class Forgetting {
    private static final Pattern WISH = Pattern.compile("(?i)\\s*(?:please\\s+)?forget\\s+me\\s*[.!]*\\s*");

    private final Correspondence correspondence;

    Forgetting(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    static boolean isWish(String text) {
        return WISH.matcher(text).matches();
    }

    /** Says what came of it. */
    String forget(String user) {
        try {
            int forgotten = correspondence.forgetAsker(user);
            return forgotten == 0
                    ? "There is nothing that I keep of you. Messages in Slack are yours to delete."
                    : "I have forgotten what you asked, and the conversations you asked it in. Messages in Slack are"
                            + " yours to delete.";
        } catch (StoreUnavailableException e) {
            return "I can't forget what you asked right now, because I can't reach where it is kept. Please tell me"
                    + " again in a few minutes.";
        }
    }
}
