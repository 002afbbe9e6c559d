package dev.waymark.channel.slack.talk;

import dev.waymark.channel.slack.api.Responses;
import dev.waymark.channel.slack.api.SlackRefusedException;
import dev.waymark.channel.slack.api.SlackUnreachableException;
import dev.waymark.channel.slack.api.Spot;
import dev.waymark.channel.slack.delivery.Delivery;
import dev.waymark.channel.slack.delivery.Errand;
import dev.waymark.channel.slack.delivery.Said;
import dev.waymark.channel.slack.render.Appearance;
import dev.waymark.channel.slack.render.Renderer;
import dev.waymark.chat.Chat;
import dev.waymark.chat.Correspondence;
import dev.waymark.chat.Exchange;
import dev.waymark.chat.Turn;
import dev.waymark.chat.store.StoreUnavailableException;
import java.util.List;
import java.util.Optional;

/** Shows a private answer to everybody in its channel. */
final class Sharing {
    private final Chat chat;
    private final Correspondence correspondence;
    private final Delivery delivery;
    private final Responses responses;
    private final Renderer renderer;

    Sharing(Means means, Mind mind, Delivery delivery) {
        this.chat = mind.chat();
        this.correspondence = mind.correspondence();
        this.delivery = delivery;
        this.responses = means.responses();
        this.renderer = means.renderer();
    }

    void clicked(Click click) {
        Optional<Turn> turn = turn(click.value());
        if (turn.isEmpty()) {
            tell(click, "I can't share this answer: it is not kept, or can't be reached now. Please ask me again.");
            return;
        }
        try {
            share(click, turn.get());
            responses.delete(click.responseUrl());
        } catch (SlackRefusedException | SlackUnreachableException e) {
            tell(click, "Slack did not let me share this here.");
        }
    }

    void tell(Click click, String sentence) {
        responses.add(click.responseUrl(), renderer.sentence(sentence));
    }

    /** Where the bot is no member, it can still speak by the way the click came. */
    private void share(Click click, Turn turn) {
        Said said = new Said.Replied(turn);
        Appearance appearance = Appearance.IN_THREAD.after("“" + turn.message() + "”");
        try {
            Errand errand = new Errand(new Spot(click.channel(), ""), said, appearance, "share-" + turn.turnId());
            List<String> posts = delivery.post(errand, false);
            Exchange exchange = exchange(click, turn);
            correspondence.take(exchange);
            correspondence.settle(exchange.answered(turn.message(), said.turnId(), posts));
        } catch (SlackRefusedException e) {
            delivery.messages(said, appearance).forEach(message -> responses.publish(click.responseUrl(), message));
        }
    }

    private Exchange exchange(Click click, Turn turn) {
        return correspondence
                .ofTurn(turn.turnId())
                .orElseGet(() -> click.asCommand().exchange(turn.message()));
    }

    private Optional<Turn> turn(String id) {
        try {
            return chat.turn(id);
        } catch (StoreUnavailableException e) {
            return Optional.empty();
        }
    }
}
