package dev.waymark.channel.slack.door;

import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.ViewState;
import dev.waymark.channel.slack.render.Buttons;
import dev.waymark.channel.slack.render.Renderer;
import dev.waymark.channel.slack.talk.Click;
import dev.waymark.channel.slack.talk.Colleague;
import dev.waymark.channel.slack.talk.Command;
import dev.waymark.channel.slack.talk.Gestures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what comes from Slack apart and hands it to the bot; everything is acknowledged at once. */
public final class Switchboard {
    private final Gestures gestures;
    private final App app;

    /**
     * Builds without asking Slack anything: the library's own authorisation would call it here, and an unreachable Slack
     * would keep the whole service from starting.
     */
    public Switchboard(Colleague colleague, Slack slack, String botToken) {
        gestures = colleague.gestures();
        AppConfig config = AppConfig.builder()
                .slack(slack)
                .singleTeamBotToken(null)
                // Slack would send unknown events again and again.
                .allEventsApiAutoAckEnabled(true)
                .build();
        app = new App(config, slack, new ArrayList<>(List.of((request, _, chain) -> {
            request.getContext().setBotToken(botToken);
            return chain.next(request);
        })));
        new Subscriptions(colleague).in(app);
        clicks();
        app.command(Pattern.compile(".*"), (request, context) -> command(request.getPayload(), context));
        app.viewSubmission(
                Renderer.REASON, (request, context) -> acknowledged(explained(request.getPayload()), context));
    }

    App app() {
        return app;
    }

    private void clicks() {
        app.blockAction(Buttons.FEEDBACK, clicked(gestures::rated));
        app.blockAction(Buttons.SHARE, clicked(gestures::shared));
        app.blockAction(Buttons.FORGET, clicked(gestures::wantsToBeForgotten));
        app.blockAction(Pattern.compile(Buttons.ASK + "-\\d+"), clicked(gestures::picked));
    }

    private static BlockActionHandler clicked(Predicate<Click> taken) {
        return (request, context) -> acknowledged(taken.test(click(request.getPayload())), context);
    }

    private static Click click(BlockActionPayload payload) {
        BlockActionPayload.Action action = payload.getActions().getFirst();
        BlockActionPayload.Container container = payload.getContainer();
        boolean seenByAll = container != null && !container.isEphemeral() && payload.getMessage() != null;
        return new Click(
                payload.getTeam() == null ? "" : payload.getTeam().getId(),
                payload.getChannel() == null ? "" : payload.getChannel().getId(),
                seenByAll ? root(container, payload) : "",
                payload.getUser().getId(),
                some(action.getActionTs()),
                some(action.getValue()),
                some(payload.getTriggerId()),
                some(payload.getResponseUrl()));
    }

    private static String root(BlockActionPayload.Container container, BlockActionPayload payload) {
        String inThread = payload.getMessage().getThreadTs();
        return inThread != null ? inThread : some(container.getMessageTs());
    }

    private Response command(SlashCommandPayload payload, Context context) {
        String now = gestures.command(new Command(
                payload.getChannelId(),
                payload.getUserId(),
                Spoken.of(some(payload.getText())),
                some(payload.getTriggerId()),
                some(payload.getResponseUrl())));
        return now.isEmpty() ? context.ack() : Response.json(200, JsonParser.parseString(now));
    }

    private boolean explained(ViewSubmissionPayload payload) {
        String reason = Optional.ofNullable(payload.getView().getState())
                .map(state -> state.getValues().get(Renderer.REASON))
                .map(block -> block.get(Renderer.REASON))
                .map(ViewState.Value::getValue)
                .orElse("");
        return gestures.explained(payload.getView().getPrivateMetadata(), reason);
    }

    /** What could not be taken is not acknowledged, so that Slack sends it again. */
    static Response acknowledged(boolean taken, Context context) {
        if (!taken) {
            throw new ClosedException();
        }
        return context.ack();
    }

    static String some(@Nullable String text) {
        return text == null ? "" : text;
    }
}
