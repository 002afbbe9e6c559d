package dev.waymark.channel.slack.door;

import dev.waymark.channel.slack.api.Identity;
import dev.waymark.channel.slack.api.SlackRefusedException;
import dev.waymark.channel.slack.api.SlackUnreachableException;
import dev.waymark.channel.slack.api.Workspace;
import dev.waymark.channel.slack.talk.Colleague;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says after the start whether Slack lets the bot do its work, and what is missing; then picks up what was left. */
public final class Checkup implements AutoCloseable {
    /** What the manifest asks for. */
    static final List<String> SCOPES = List.of(
            "app_mentions:read",
            "assistant:write",
            "channels:history",
            "chat:write",
            "commands",
            "groups:history",
            "im:history",
            "mpim:history");

    private static final Logger LOG = LoggerFactory.getLogger(Checkup.class);

    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private static final Duration UNTIL_READY = Duration.ofMillis(500);

    private final Workspace workspace;
    private final Colleague colleague;
    private final Thread thread;
    private boolean known;

    private Checkup(Workspace workspace, Colleague colleague) {
        this.workspace = workspace;
        this.colleague = colleague;
        thread = Thread.ofVirtual().name("slack-checkup").unstarted(this::run);
    }

    /** Begins in the background: a Slack that can't be reached keeps nothing from starting. */
    public static Checkup begin(Workspace workspace, Colleague colleague) {
        Checkup checkup = new Checkup(workspace, colleague);
        checkup.thread.start();
        return checkup;
    }

    private void run() {
        try {
            while (true) {
                check();
                while (!colleague.isReady()) {
                    TimeUnit.NANOSECONDS.sleep(UNTIL_READY.toNanos());
                }
                colleague.pickUp();
                TimeUnit.NANOSECONDS.sleep(INTERVAL.toNanos());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void check() {
        if (known) {
            return;
        }
        try {
            tell(workspace.identity());
            known = true;
        } catch (SlackRefusedException e) {
            LOG.error("Slack does not accept waymark.slack.bot-token ({}); no question will be answered", e.error());
            known = true;
        } catch (SlackUnreachableException e) {
            LOG.warn("Slack can't be reached now; it is tried again every minute");
        }
    }

    private static void tell(Identity identity) {
        List<String> missing = SCOPES.stream()
                .filter(scope -> !identity.scopes().contains(scope))
                .toList();
        if (missing.isEmpty()) {
            LOG.info("Slack is there, and the bot has all its scopes");
        } else {
            LOG.error(
                    "the Slack app lacks scopes: {}; add them under OAuth & Permissions and install it anew",
                    String.join(", ", missing));
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
