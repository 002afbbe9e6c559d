package dev.waymark.channel.slack.delivery;

import dev.waymark.channel.slack.api.Outgoing;
import dev.waymark.channel.slack.api.SlackRefusedException;
import dev.waymark.channel.slack.api.Spot;
import dev.waymark.channel.slack.api.Workspace;
import dev.waymark.channel.slack.render.Appearance;
import dev.waymark.channel.slack.render.Renderer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Sees to it that what is said is there once, whatever Slack does with the calls that bring it. */
public final class Delivery {
    /** What Slack calls messages in which it counts more than we do. */
    private static final Set<String> TOO_LONG = Set.of("msg_blocks_too_long", "msg_too_long");

    /** What it calls those that it will not show, above all because of their tables. */
    private static final Set<String> UNSHOWABLE =
            Set.of("invalid_blocks", "invalid_blocks_format", "invalid_attachments", "too_many_attachments");

    /** As it should be, shorter, without tables. */
    private static final int MOST_WAYS = 3;

    private final Workspace workspace;
    private final Renderer renderer;
    private final Persistence persistence;
    private final Doubles doubles;

    /**
     * @param longestHang how late Slack may do what it was asked to do
     */
    public Delivery(Workspace workspace, Renderer renderer, Persistence persistence, Duration longestHang) {
        this.workspace = workspace;
        this.renderer = renderer;
        this.persistence = persistence;
        doubles = new Doubles(workspace, persistence, longestHang);
    }

    /**
     * Posts what is said; returns the timestamps of its messages.
     *
     * @param mayBeThere whether another process may have posted it
     */
    public List<String> post(Errand errand, boolean mayBeThere) {
        return put(errand, new ArrayList<>(), mayBeThere);
    }

    /** Puts what is said in the place of messages that stand there; returns those that stand there then. */
    public List<String> replace(Errand errand, List<String> before) {
        return put(errand, new ArrayList<>(before), true);
    }

    /** What stands there already is updated, what is missing is posted, what is too much is deleted. */
    private List<String> put(Errand errand, List<String> posts, boolean mayBeThere) {
        String channel = errand.spot().channel();
        show(errand, messages -> {
            for (int part = 0; part < messages.size(); part++) {
                Outgoing message = messages.get(part);
                if (part < posts.size()) {
                    update(channel, posts.get(part), message);
                } else {
                    posts.add(post(errand.spot(), message, errand.part(part), mayBeThere));
                }
            }
            while (posts.size() > messages.size()) {
                delete(channel, posts.removeLast());
            }
        });
        return List.copyOf(posts);
    }

    public void delete(String channel, String timestamp) {
        persistence.insist(() -> {
            workspace.delete(channel, timestamp);
            return timestamp;
        });
    }

    /** Shows what is said in a simpler way when Slack will not show it so. */
    private void show(Errand errand, Consumer<List<Outgoing>> showing) {
        Appearance appearance = errand.appearance();
        for (int ways = 0; ways < MOST_WAYS; ways++) {
            try {
                showing.accept(messages(errand.said(), appearance));
                return;
            } catch (SlackRefusedException e) {
                appearance = simpler(appearance, e);
            }
        }
        showing.accept(List.of(renderer.sentence("Slack can't show the answer that I have to this.")));
    }

    private static Appearance simpler(Appearance appearance, SlackRefusedException refusal) {
        if (TOO_LONG.contains(refusal.error())) {
            return appearance.shorter();
        }
        if (UNSHOWABLE.contains(refusal.error())) {
            return appearance.withoutTables();
        }
        throw refusal;
    }

    public List<Outgoing> messages(Said said, Appearance appearance) {
        return switch (said) {
            case Said.Replied(var turn) -> renderer.reply(turn, appearance);
            case Said.Sentence(String text) -> List.of(renderer.sentence(text));
            case Said.Help() -> List.of(renderer.help(List.of()));
        };
    }

    /** A message that Slack may have taken without saying so is looked for before it is posted again. */
    private String post(Spot spot, Outgoing message, String key, boolean mayBeThere) {
        var before = new Object() {
            boolean looks = mayBeThere;
            int tries;
        };
        String posted = persistence.insist(() -> {
            List<String> there = before.looks ? workspace.find(spot, key) : List.of();
            if (!there.isEmpty()) {
                return there.getFirst();
            }
            before.looks = true;
            before.tries++;
            return workspace.post(spot, message, key);
        });
        if (before.tries > 1) {
            doubles.expect(spot, key, posted);
        }
        return posted;
    }

    private void update(String channel, String timestamp, Outgoing message) {
        persistence.insist(() -> {
            workspace.update(channel, timestamp, message);
            return timestamp;
        });
    }
}
