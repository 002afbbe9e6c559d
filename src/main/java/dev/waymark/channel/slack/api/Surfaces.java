package dev.waymark.channel.slack.api;

import com.slack.api.model.assistant.SuggestedPrompt;
import java.util.List;

/** What the workspace shows around messages; the verbs throw as those of {@link Workspace}. */
public final class Surfaces {
    private final Calls calls;

    Surfaces(Calls calls) {
        this.calls = calls;
    }

    /** Says what the bot is doing, until it posts; at once, or not at all. */
    public void status(Spot spot, String status) {
        if (calls.mayBegin(Method.STATUS, spot.channel())) {
            calls.once(
                    Method.STATUS,
                    spot.channel(),
                    slack -> slack.assistantThreadsSetStatus(request -> request.channelId(spot.channel())
                            .threadTs(spot.thread())
                            .status(status)));
        }
    }

    /** Offers questions to begin with in a direct message. */
    public void prompts(String channel, List<String> questions) {
        var prompts = questions.stream()
                .map(question -> SuggestedPrompt.builder()
                        .title(question)
                        .message(question)
                        .build())
                .toList();
        calls.call(
                Method.PROMPTS,
                channel,
                slack -> slack.assistantThreadsSetSuggestedPrompts(
                        request -> request.channelId(channel).prompts(prompts)));
    }

    /** Shows a dialogue; at once, for Slack allows three seconds from the click. */
    public void openModal(String trigger, String view) {
        calls.once(
                Method.VIEW,
                "",
                slack -> slack.viewsOpen(request -> request.triggerId(trigger).viewAsString(view)));
    }

    /** Shows somebody's home tab. */
    public void publishHome(String user, String view) {
        calls.call(
                Method.VIEW,
                "",
                slack -> slack.viewsPublish(request -> request.userId(user).viewAsString(view)));
    }
}
