package dev.waymark.channel.slack.talk;

import dev.waymark.channel.slack.delivery.Delivery;
import dev.waymark.channel.slack.delivery.Errand;
import dev.waymark.channel.slack.delivery.Said;
import dev.waymark.channel.slack.render.Appearance;
import dev.waymark.chat.Chat;
import dev.waymark.chat.ChatListener;
import dev.waymark.chat.Correspondence;
import dev.waymark.chat.Exchange;
import dev.waymark.chat.Turn;
import java.util.List;
import java.util.Optional;

/** Changes answers that are there already. */
final class Revising {
    private final Chat chat;
    private final Conversing conversing;
    private final Correspondence correspondence;
    private final Delivery delivery;

    Revising(Chat chat, Conversing conversing, Correspondence correspondence, Delivery delivery) {
        this.chat = chat;
        this.conversing = conversing;
        this.correspondence = correspondence;
        this.delivery = delivery;
    }

    /** Answers an edited question in the place of its answer. A preview of a link is no edit: the words stay. */
    void edited(Asked now) {
        Optional<Exchange> known = correspondence.exchange(now.id());
        if (known.isEmpty() || known.get().message().equals(now.text())) {
            return;
        }
        Said said = conversing.reply(now, ChatListener.NONE);
        List<String> posts = delivery.replace(now.errand(said), known.get().posts());
        correspondence.settle(known.get().answered(now.text(), said.turnId(), posts));
    }

    /** Takes the answer to a deleted question away, and forgets what was asked. */
    void deleted(String id) {
        correspondence.exchange(id).ifPresent(known -> {
            known.posts().forEach(post -> delivery.delete(Asked.channel(known), post));
            correspondence.forget(id);
            known.turnId().flatMap(chat::turn).ifPresent(this::forget);
        });
    }

    /** A conversation that was only about this goes with it. */
    private void forget(Turn turn) {
        if (chat.conversation(turn.conversationId()).size() == 1) {
            chat.forget(turn.conversationId());
        }
    }

    /**
     * Shows the answer of a turn anew, behind a note on what has changed about it; false when it does not stand in Slack,
     * or is not kept.
     */
    boolean revise(String turnId, String note) {
        Optional<Exchange> exchange =
                correspondence.ofTurn(turnId).filter(found -> !found.posts().isEmpty());
        Optional<Turn> turn = chat.turn(turnId);
        if (exchange.isEmpty() || turn.isEmpty()) {
            return false;
        }
        Exchange known = exchange.get();
        Asked asked = Asked.of(known);
        Errand errand =
                new Errand(asked.spot(), new Said.Replied(turn.get()), Appearance.IN_THREAD.after(note), known.id());
        List<String> posts = delivery.replace(errand, known.posts());
        correspondence.settle(known.answered(known.message(), known.turnId(), posts));
        return true;
    }
}
