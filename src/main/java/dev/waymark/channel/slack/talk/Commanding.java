package dev.waymark.channel.slack.talk;

import dev.waymark.channel.slack.api.Outgoing;
import dev.waymark.channel.slack.api.Responses;
import dev.waymark.channel.slack.api.SlackRefusedException;
import dev.waymark.channel.slack.delivery.Delivery;
import dev.waymark.channel.slack.delivery.Persistence;
import dev.waymark.channel.slack.delivery.Said;
import dev.waymark.channel.slack.render.Appearance;
import dev.waymark.channel.slack.render.Renderer;
import dev.waymark.chat.ChatListener;
import dev.waymark.chat.Correspondence;
import dev.waymark.chat.Exchange;
import dev.waymark.compare.NotComparableException;
import dev.waymark.compare.UnknownRoleException;
import dev.waymark.role.Role;
import dev.waymark.search.NotIndexedException;
import java.util.List;
import java.util.stream.Collectors;

/** Answers commands, seen by nobody but who gave them. */
final class Commanding {
    static final String READING = "Reading the articles…";

    private final Conversing conversing;
    private final Correspondence correspondence;
    private final Starters starters;
    private final Delivery delivery;
    private final Responses responses;
    private final Renderer renderer;
    private final Persistence persistence;

    Commanding(Means means, Mind mind, Conversing conversing, Delivery delivery, Persistence persistence) {
        this.conversing = conversing;
        this.correspondence = mind.correspondence();
        this.starters = mind.starters();
        this.delivery = delivery;
        this.responses = means.responses();
        this.renderer = means.renderer();
        this.persistence = persistence;
    }

    void ask(Command command) {
        answer(command, command.text());
    }

    /** Compares the roles whose names stand in a text. */
    void compare(Command command, String names) {
        String question;
        try {
            question = starters.comparing(names);
        } catch (UnknownRoleException e) {
            say(command, unknown(e));
            return;
        } catch (NotComparableException e) {
            say(command, "I compare two to five different roles: /career compare data engineer, data analyst");
            return;
        } catch (NotIndexedException e) {
            say(command, Said.STILL_READING);
            return;
        }
        answer(command, question);
    }

    void say(Command command, String sentence) {
        replace(command, renderer.sentence(sentence));
    }

    private void replace(Command command, Outgoing message) {
        persistence.insist(() -> {
            responses.replace(command.responseUrl(), message);
            return message;
        });
    }

    /**
     * Answers what another process took up. Slack's address for the answer was kept for that; it works for half an hour,
     * and five times.
     */
    void answerAfterAll(Exchange left) {
        Command command = Command.of(left);
        try {
            say(command, READING);
            reply(command, command.text());
        } catch (SlackRefusedException e) {
            // Nobody can be told any more.
            correspondence.forget(left.id());
        }
    }

    private void answer(Command command, String question) {
        if (correspondence.take(command.exchange(question).repliedToAt(command.responseUrl()))) {
            reply(command, question);
        }
    }

    /** What is not shown stays unsettled, and is answered after all. */
    private void reply(Command command, String question) {
        Said said = conversing.reply(command.user(), command.thread(), question, ChatListener.NONE);
        if (said instanceof Said.Replied(var turn)) {
            correspondence.bind(command.thread(), turn.conversationId());
        }
        show(command, delivery.messages(said, Appearance.PRIVATE));
        correspondence.settle(command.exchange(question).answered(question, said.turnId(), List.of()));
    }

    /** The first message takes the place of the status; what Slack takes no more is left out, and said to be. */
    private void show(Command command, List<Outgoing> messages) {
        for (int i = 0; i < messages.size() && i < Responses.MOST; i++) {
            boolean cut = i == Responses.MOST - 1 && messages.size() > Responses.MOST;
            Outgoing message = cut
                    ? renderer.sentence("The rest is too long for a private answer: ask me in a channel or directly.")
                    : messages.get(i);
            if (i == 0) {
                replace(command, message);
            } else {
                responses.add(command.responseUrl(), message);
            }
        }
    }

    private static String unknown(UnknownRoleException unknown) {
        String nearest = unknown.nearest().stream().map(Role::nameInSentence).collect(Collectors.joining(", "));
        return "I know no role called “" + unknown.name() + "”."
                + (nearest.isEmpty() ? "" : " Nearest to it are: " + nearest + ".");
    }
}
