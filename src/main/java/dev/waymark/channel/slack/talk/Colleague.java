package dev.waymark.channel.slack.talk;

import dev.waymark.channel.slack.api.SlackRefusedException;
import dev.waymark.channel.slack.api.SlackUnreachableException;
import dev.waymark.channel.slack.api.Workspace;
import dev.waymark.channel.slack.delivery.Said;
import dev.waymark.channel.slack.render.Renderer;
import dev.waymark.chat.Correspondence;
import dev.waymark.chat.Exchange;
import dev.waymark.chat.Turn;
import dev.waymark.chat.receipt.RetractionListener;
import dev.waymark.chat.receipt.Standing;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot as the workspace knows it. Every method returns at once; what is to be done is done in the background. */
public final class Colleague implements RetractionListener, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Colleague.class);

    static final String FULL = "More is being asked right now than I can answer. Please ask me again in a minute.";

    static final String NOT_HERE = "I may not answer in this channel. Write to me directly, or use /career.";

    /** Saying no takes less than an answer, so there may be more of it. */
    private static final int APOLOGIES = 10;

    private final Workspace workspace;
    private final Renderer renderer;
    private final Correspondence correspondence;
    private final Channels channels;
    private final Skills skills;
    private final Desk desk;
    private final Desk apologies;
    private final Gestures gestures;
    private final Seen seen = new Seen();
    private final Set<String> inHand = ConcurrentHashMap.newKeySet();

    public Colleague(Means means, Mind mind, Terms terms) {
        workspace = means.workspace();
        renderer = means.renderer();
        correspondence = mind.correspondence();
        channels = terms.channels();
        skills = Skills.of(means, mind, terms);
        desk = new Desk(terms.queue(), terms.lastPatience());
        apologies = new Desk(APOLOGIES * terms.queue(), terms.lastPatience());
        gestures = new Gestures(this, means, terms.channels(), skills, desk);
    }

    /** What people do besides writing. */
    public Gestures gestures() {
        return gestures;
    }

    /** False when nothing can be taken any more, not even to say so: Slack is to try again. */
    public boolean asked(Asked asked) {
        if (!seen.first(asked.id())) {
            return true;
        }
        boolean taken = channels.allow(asked.channel()) ? answers(asked) : refuses(asked);
        if (!taken) {
            seen.forget(asked.id());
        }
        return taken;
    }

    private boolean answers(Asked asked) {
        return take(asked.exchange(), () -> answer(asked))
                || apologies.take(asked.thread(), () -> skills.answering().decline(asked, FULL));
    }

    private boolean refuses(Asked asked) {
        return apologies.take(asked.thread(), () -> whisper(asked, NOT_HERE));
    }

    /** What is said in a thread is for the bot when the bot speaks in it. */
    public boolean overheard(Asked asked) {
        return !channels.allow(asked.channel())
                || take(asked.exchange(), () -> whereItSpeaks(asked, () -> answer(asked)))
                || apologies.take(
                        asked.thread(),
                        () -> whereItSpeaks(asked, () -> skills.answering().decline(asked, FULL)));
    }

    private void whereItSpeaks(Asked asked, Runnable work) {
        if (correspondence.conversation(asked.thread()).isPresent() && seen.first(asked.id())) {
            work.run();
        }
    }

    private void answer(Asked asked) {
        if (Forgetting.isWish(asked.text())) {
            forget(asked);
        } else {
            skills.answering().answer(asked);
        }
    }

    public boolean edited(Asked now) {
        return desk.take(
                now.thread(),
                skills.forgetting()
                        .watched(now.user(), now.id(), () -> skills.revising().edited(now)));
    }

    public boolean deleted(String channel, String timestamp, String root) {
        return desk.take(Asked.id(channel, root), () -> skills.revising().deleted(Asked.id(channel, timestamp)));
    }

    /** Does what was left undone: after a restart, and when Slack did not answer for long. */
    public void pickUp() {
        for (Exchange left : correspondence.abandoned()) {
            if (!inHand.contains(left.id())) {
                take(left, () -> answerAfterAll(left));
            }
        }
    }

    private void answerAfterAll(Exchange left) {
        if (Command.isOf(left)) {
            skills.commanding().answerAfterAll(left);
        } else {
            skills.answering().answerAfterAll(Asked.of(left));
        }
    }

    /** Has a message dealt with behind what is said in its thread; false when there is too much to do. */
    boolean take(Exchange message, Runnable work) {
        boolean news = inHand.add(message.id());
        Runnable watched = skills.forgetting().watched(message.asker(), message.id(), work);
        boolean taken = desk.take(message.thread(), () -> {
            try {
                watched.run();
            } finally {
                inHand.remove(message.id());
            }
        });
        if (news && !taken) {
            inHand.remove(message.id());
        }
        return taken;
    }

    /** Says in front of an answer that it no longer rests on what it cites, or does again. */
    @Override
    public void retracted(Turn turn, Map<Integer, Standing> fallen) {
        skills.revising().revise(turn.turnId(), RetractionNote.of(fallen));
    }

    /** How much was taken and is not done. */
    public int waiting() {
        return desk.taken() + apologies.taken();
    }

    private void forget(Asked asked) {
        Said said = new Said.Sentence(skills.forgetting().forget(asked.user()));
        skills.delivery().post(asked.errand(said), true);
    }

    private void whisper(Asked asked, String sentence) {
        try {
            workspace.whisper(asked.spot(), asked.user(), renderer.sentence(sentence));
        } catch (SlackRefusedException | SlackUnreachableException e) {
            LOG.warn("nobody could be told that the bot may not answer in a channel: {}", e.getMessage());
        }
    }

    /** Whether the articles have been read, so that there are answers. */
    public boolean isReady() {
        return skills.starters().areThere();
    }

    /** Finishes what was begun, as far as there is time. */
    @Override
    public void close() {
        desk.close();
        apologies.close();
    }
}
