package dev.waymark.channel.slack.talk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.waymark.chat.Chat;
import dev.waymark.chat.Correspondence;
import dev.waymark.chat.Exchange;
import dev.waymark.chat.Turn;
import dev.waymark.chat.store.StoreUnavailableException;
import java.util.regex.Pattern;

/** Forgets what somebody asked, also what is being answered just then. */
final class Forgetting {
    private static final Pattern WISH = Pattern.compile("(?i)\\s*(?:please\\s+)?forget\\s+me\\s*[.!]*\\s*");

    private static final int MOST = 100_000;

    private final Correspondence correspondence;
    private final Chat chat;
    private final Cache<String, Integer> wishes = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Correspondence.LONGEST_WAIT)
            .build();

    Forgetting(Correspondence correspondence, Chat chat) {
        this.correspondence = correspondence;
        this.chat = chat;
    }

    static boolean isWish(String text) {
        return WISH.matcher(text).matches();
    }

    /** Says what came of it. */
    String forget(String user) {
        wishes.asMap().merge(user, 1, Integer::sum);
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

    /**
     * The same work on what somebody asks; nothing of that is kept when they want to be forgotten before it is done.
     *
     * @param id of the message
     */
    Runnable watched(String user, String id, Runnable work) {
        int before = wishes(user);
        return () -> {
            try {
                work.run();
            } finally {
                if (wishes(user) != before) {
                    correspondence.exchange(id).ifPresent(this::forget);
                }
            }
        };
    }

    private int wishes(String user) {
        return wishes.asMap().getOrDefault(user, 0);
    }

    private void forget(Exchange exchange) {
        correspondence.forget(exchange.id());
        exchange.turnId().flatMap(chat::turn).map(Turn::conversationId).ifPresent(chat::forget);
    }
}
