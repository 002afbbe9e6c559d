package dev.waymark.channel.slack.talk;

import dev.waymark.channel.BlankMessageException;
import dev.waymark.channel.Message;
import dev.waymark.channel.MessageTooLongException;
import dev.waymark.channel.slack.api.Spot;
import dev.waymark.channel.slack.api.Workspace;
import dev.waymark.channel.slack.render.Buttons;
import dev.waymark.channel.slack.render.Renderer;
import dev.waymark.chat.Chat;
import dev.waymark.chat.Feedback;
import dev.waymark.chat.store.StoreUnavailableException;

/** Keeps what people think of answers, and asks what was wrong with bad ones. */
final class Rating {
    private final Chat chat;
    private final Workspace workspace;
    private final Renderer renderer;

    Rating(Chat chat, Workspace workspace, Renderer renderer) {
        this.chat = chat;
        this.workspace = workspace;
        this.renderer = renderer;
    }

    /** A click counts at once; the reason for a bad one comes later, or never. */
    void clicked(Click click) {
        boolean bad = click.value().startsWith(Buttons.BAD);
        String turn = click.value().substring(click.value().indexOf(':') + 1);
        if (bad) {
            workspace.surfaces().openModal(click.trigger(), renderer.reason(turn));
        }
        if (!rate(turn, new Feedback(bad ? Feedback.Rating.DOWN : Feedback.Rating.UP, ""))) {
            String gone = "I can't keep your feedback: this answer is not kept, or can't be reached now.";
            workspace.whisper(new Spot(click.channel(), click.root()), click.user(), renderer.sentence(gone));
        }
    }

    void explained(String turn, String reason) {
        rate(turn, new Feedback(Feedback.Rating.DOWN, readable(reason)));
    }

    private boolean rate(String turn, Feedback feedback) {
        try {
            return chat.rate(turn, feedback);
        } catch (StoreUnavailableException e) {
            return false;
        }
    }

    private static String readable(String reason) {
        try {
            return new Message(reason).text();
        } catch (BlankMessageException | MessageTooLongException e) {
            return "";
        }
    }
}
