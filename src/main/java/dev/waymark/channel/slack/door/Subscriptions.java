package dev.waymark.channel.slack.door;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import dev.waymark.channel.slack.talk.Colleague;
import dev.waymark.channel.slack.talk.Gestures;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the events that the bot hears of. */
final class Subscriptions {
    private final Messages messages;
    private final Gestures gestures;

    Subscriptions(Colleague colleague) {
        messages = new Messages(colleague);
        gestures = colleague.gestures();
    }

    void in(App app) {
        app.event(AppMentionEvent.class, (payload, context) -> {
            AppMentionEvent event = payload.getEvent();
            return Switchboard.acknowledged(
                    isBot(event.getBotId(), event.getUser())
                            || messages.mentioned(said(payload, event.getChannel(), event.getTs(), event.getThreadTs())
                                    .by(event.getUser(), event.getText())),
                    context);
        });
        app.event(MessageEvent.class, (payload, context) -> {
            MessageEvent event = payload.getEvent();
            return Switchboard.acknowledged(
                    isBot(event.getBotId(), event.getUser())
                            || messages.written(said(payload, event.getChannel(), event.getTs(), event.getThreadTs())
                                    .by(event.getUser(), event.getText())),
                    context);
        });
        app.event(MessageFileShareEvent.class, (payload, context) -> {
            MessageFileShareEvent event = payload.getEvent();
            return Switchboard.acknowledged(
                    messages.written(said(payload, event.getChannel(), event.getTs(), event.getThreadTs())
                            .by(event.getUser(), event.getText())),
                    context);
        });
        app.event(MessageThreadBroadcastEvent.class, (payload, context) -> {
            MessageThreadBroadcastEvent event = payload.getEvent();
            return Switchboard.acknowledged(
                    messages.written(said(payload, event.getChannel(), event.getTs(), event.getThreadTs())
                            .by(event.getUser(), event.getText())),
                    context);
        });
        app.event(MessageChangedEvent.class, (payload, context) -> {
            var changed = payload.getEvent().getMessage();
            var said = said(payload, payload.getEvent().getChannel(), changed.getTs(), changed.getThreadTs());
            if ("tombstone".equals(changed.getSubtype())) {
                return Switchboard.acknowledged(messages.deleted(said), context);
            }
            return Switchboard.acknowledged(
                    isBot(changed.getBotId(), changed.getUser())
                            || messages.edited(said.by(changed.getUser(), changed.getText())),
                    context);
        });
        app.event(MessageDeletedEvent.class, (payload, context) -> {
            MessageDeletedEvent event = payload.getEvent();
            var before = event.getPreviousMessage();
            String root = before == null ? null : before.getThreadTs();
            return Switchboard.acknowledged(
                    messages.deleted(said(payload, event.getChannel(), event.getDeletedTs(), root)), context);
        });
        app.event(AppHomeOpenedEvent.class, (payload, context) -> {
            AppHomeOpenedEvent event = payload.getEvent();
            boolean taken = "messages".equals(event.getTab())
                    ? gestures.messagesOpened(event.getChannel())
                    : gestures.homeOpened(event.getUser());
            return Switchboard.acknowledged(taken, context);
        });
    }

    private static Messages.Said said(
            EventsApiPayload<?> payload, String channel, String timestamp, @Nullable String thread) {
        List<Authorization> authorizations =
                Optional.ofNullable(payload.getAuthorizations()).orElse(List.of());
        String bot = authorizations.isEmpty()
                ? ""
                : Switchboard.some(authorizations.getFirst().getUserId());
        String root = thread == null ? timestamp : thread;
        return new Messages.Said(Switchboard.some(payload.getTeamId()), channel, timestamp, root, bot, "", "");
    }

    /** What bots write is no question, least of all what this one writes. */
    private static boolean isBot(@Nullable String bot, @Nullable String user) {
        return bot != null || user == null;
    }
}
