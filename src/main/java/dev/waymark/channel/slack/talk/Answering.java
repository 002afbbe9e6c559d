package dev.waymark.channel.slack.talk;

import dev.waymark.channel.slack.api.SlackRefusedException;
import dev.waymark.channel.slack.api.SlackUnreachableException;
import dev.waymark.channel.slack.api.Workspace;
import dev.waymark.channel.slack.delivery.Delivery;
import dev.waymark.channel.slack.delivery.Said;
import dev.waymark.chat.Correspondence;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Answers a question in its thread: with a status at once, as a stream where that takes long, and once. */
final class Answering {
    private static final String STATUS = "is reading the articles…";

    /** A status is no reason to keep an answer back. */
    private static final Duration LONGEST_STATUS = Duration.ofMillis(1_500);

    private final Workspace workspace;
    private final LiveAnswers liveAnswers;
    private final Conversing conversing;
    private final Correspondence correspondence;
    private final Delivery delivery;

    Answering(
            Workspace workspace,
            LiveAnswers liveAnswers,
            Conversing conversing,
            Correspondence correspondence,
            Delivery delivery) {
        this.workspace = workspace;
        this.liveAnswers = liveAnswers;
        this.conversing = conversing;
        this.correspondence = correspondence;
        this.delivery = delivery;
    }

    /** Answers, unless that has been taken up before. */
    void answer(Asked asked) {
        if (correspondence.take(asked.exchange())) {
            answer(asked, false);
        }
    }

    /** Answers what another process took up and may have answered. */
    void answerAfterAll(Asked asked) {
        answer(asked, true);
    }

    /** Says why there is no answer, unless the question has been taken up before. */
    void decline(Asked asked, String why) {
        if (correspondence.take(asked.exchange())) {
            settle(asked, new Said.Sentence(why), post(asked, new Said.Sentence(why), false));
        }
    }

    private void answer(Asked asked, boolean mayBeThere) {
        Thread status = Thread.ofVirtual().name("slack-status").start(() -> show(asked));
        LiveAnswer live = liveAnswers.of(asked);
        Said said = conversing.reply(asked, live);
        Optional<String> begun = ended(live, status);
        settle(asked, said, begun.isPresent() ? inPlaceOf(begun.get(), asked, said) : post(asked, said, mayBeThere));
    }

    private void show(Asked asked) {
        try {
            workspace.surfaces().status(asked.spot(), STATUS);
        } catch (SlackRefusedException | SlackUnreachableException e) {
            // The answer itself will tell that somebody is there.
        }
    }

    private static Optional<String> ended(LiveAnswer live, Thread status) {
        try {
            status.join(LONGEST_STATUS);
            return live.end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private List<String> inPlaceOf(String begun, Asked asked, Said said) {
        try {
            return delivery.replace(asked.errand(said), List.of(begun));
        } catch (SlackRefusedException e) {
            delivery.delete(asked.channel(), begun);
            return post(asked, said, false);
        }
    }

    private List<String> post(Asked asked, Said said, boolean mayBeThere) {
        return delivery.post(asked.errand(said), mayBeThere);
    }

    private void settle(Asked asked, Said said, List<String> posts) {
        correspondence.settle(asked.exchange().answered(asked.text(), said.turnId(), posts));
    }
}
