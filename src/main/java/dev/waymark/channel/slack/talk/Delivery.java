package dev.waymark.channel.slack.talk;

import dev.waymark.channel.slack.api.Outgoing;
import dev.waymark.channel.slack.api.SlackRefusedException;
import dev.waymark.channel.slack.api.Spot;
import dev.waymark.channel.slack.api.Workspace;
import dev.waymark.channel.slack.render.Appearance;
import dev.waymark.channel.slack.render.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Sees to it that what is said is there once, whatever Slack does with the calls that bring it. */
final class Delivery {
    /** What Slack calls messages that it will not show. */
    private static final Set<String> UNSHOWABLE = Set.of(
            "invalid_blocks",
            "invalid_blocks_format",
            "invalid_attachments",
            "msg_blocks_too_long",
            "msg_too_long",
            "too_many_attachments");

    private final Workspace workspace;
    private final Renderer renderer;
    private final Persistence persistence;

    Delivery(Workspace workspace, Renderer renderer, Persistence persistence) {
        this.workspace = workspace;
        this.renderer = renderer;
        this.persistence = persistence;
    }

    /**
     * Posts what is said; returns the timestamps of its messages.
     *
     * @param mayBeThere whether another process may have posted it
     */
    List<String> post(Errand errand, boolean mayBeThere) {
        return put(errand, new ArrayList<>(), mayBeThere);
    }

    /** Puts what is said in the place of messages that stand there; returns those that stand there then. */
    List<String> replace(Errand errand, List<String> before) {
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

    void delete(String channel, String timestamp) {
        persistence.insist(() -> {
            workspace.delete(channel, timestamp);
            return timestamp;
        });
    }

    /** Shows what is said in a simpler way when Slack will not show it so. */
    private void show(Errand errand, Consumer<List<Outgoing>> showing) {
        Appearance appearance = errand.appearance();
        List<List<Outgoing>> ways = List.of(
                messages(errand.said(), appearance),
                messages(errand.said(), appearance.withoutTables()),
                List.of(renderer.sentence("Slack can't show the answer that I have to this.")));
        for (List<Outgoing> way : ways) {
            try {
                showing.accept(way);
                return;
            } catch (SlackRefusedException e) {
                if (!UNSHOWABLE.contains(e.error()) || way.equals(ways.getLast())) {
                    throw e;
                }
            }
        }
    }

    List<Outgoing> messages(Said said, Appearance appearance) {
        return switch (said) {
            case Said.Replied(var turn) -> renderer.reply(turn, appearance);
            case Said.Sentence(String text) -> List.of(renderer.sentence(text));
            case Said.Help() -> List.of(renderer.help(List.of()));
        };
    }

    /** A message that Slack may have taken without saying so is looked for before it is posted again. */
    private String post(Spot spot, Outgoing message, String key, boolean mayBeThere) {
        var looks = new Object() {
            boolean first = mayBeThere;
        };
        return persistence.insist(() -> {
            if (looks.first) {
                var there = workspace.find(spot, key);
                if (there.isPresent()) {
                    return there.get();
                }
            }
            looks.first = true;
            return workspace.post(spot, message, key);
        });
    }

    private void update(String channel, String timestamp, Outgoing message) {
        persistence.insist(() -> {
            workspace.update(channel, timestamp, message);
            return timestamp;
        });
    }
}
