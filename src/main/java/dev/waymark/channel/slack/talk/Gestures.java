package dev.waymark.channel.slack.talk;

import dev.waymark.channel.slack.api.Outgoing;
import dev.waymark.channel.slack.api.Responses;
import dev.waymark.channel.slack.api.Spot;
import dev.waymark.channel.slack.api.Surfaces;
import dev.waymark.channel.slack.api.Workspace;
import dev.waymark.channel.slack.render.Renderer;

/** What people do besides writing: commands, clicks, opening a tab. It is done in the background as well. */
public final class Gestures {
    private final Colleague colleague;
    private final Workspace workspace;
    private final Surfaces surfaces;
    private final Renderer renderer;
    private final Channels channels;
    private final Skills skills;
    private final Desk desk;
    private final Seen seen = new Seen();

    Gestures(Colleague colleague, Means means, Channels channels, Skills skills, Desk desk) {
        this.colleague = colleague;
        workspace = means.workspace();
        surfaces = workspace.surfaces();
        renderer = means.renderer();
        this.channels = channels;
        this.skills = skills;
        this.desk = desk;
    }

    /** Returns what the asker sees at once. */
    public String command(Command command) {
        String text = command.text().strip();
        if (text.isEmpty() || text.equalsIgnoreCase("help")) {
            return Responses.whisper(renderer.help(skills.starters().questions()));
        }
        if (!seen.first(command.trigger())) {
            return "";
        }
        boolean taken = colleague.take(command.exchange(text), () -> obey(command, text));
        Outgoing now = renderer.sentence(taken ? Commanding.READING : Colleague.FULL);
        return Responses.whisper(now);
    }

    private void obey(Command command, String text) {
        String[] words = text.split("\\s+", 2);
        if (words.length == 2 && words[0].equalsIgnoreCase("compare")) {
            skills.commanding().compare(command, words[1]);
        } else if (text.equalsIgnoreCase("forget") || Forgetting.isWish(text)) {
            skills.commanding().say(command, skills.forgetting().forget(command.user()));
        } else {
            skills.commanding().ask(command);
        }
    }

    public boolean rated(Click click) {
        return desk.take("rating-" + click.trigger(), () -> skills.rating().clicked(click));
    }

    public boolean explained(String turn, String reason) {
        return desk.take("rating-" + turn, () -> skills.rating().explained(turn, reason));
    }

    public boolean shared(Click click) {
        if (!seen.first(click.trigger())) {
            return true;
        }
        // Behind the answer that is shared, which may not be settled yet.
        return desk.take(click.asCommand().thread(), () -> {
            if (channels.allow(click.channel())) {
                skills.sharing().clicked(click);
            } else {
                skills.sharing().tell(click, Colleague.NOT_HERE);
            }
        });
    }

    /** A suggested question: it is answered where it was suggested. */
    public boolean picked(Click click) {
        if (click.root().isEmpty()) {
            Command command = click.asCommand();
            return !seen.first(click.trigger())
                    || colleague.take(
                            command.exchange(command.text()),
                            () -> skills.commanding().ask(command));
        }
        Asked asked =
                Asked.of(click.team(), click.channel(), click.timestamp(), click.root(), click.user(), click.value());
        return colleague.asked(asked.quoted());
    }

    public boolean homeOpened(String user) {
        return desk.take(
                "home-" + user,
                () -> surfaces.publishHome(user, renderer.home(skills.starters().questions())));
    }

    public boolean messagesOpened(String channel) {
        return desk.take(
                "prompts-" + channel,
                () -> surfaces.prompts(channel, skills.starters().questions()));
    }

    public boolean wantsToBeForgotten(Click click) {
        String key = "forget-" + click.timestamp();
        return !seen.first(key)
                || desk.take(key, () -> {
                    Outgoing said = renderer.sentence(skills.forgetting().forget(click.user()));
                    workspace.post(new Spot(click.user(), ""), said, key);
                });
    }
}
