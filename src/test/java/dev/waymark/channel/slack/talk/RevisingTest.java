package dev.waymark.channel.slack.talk;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import dev.waymark.channel.Allowances;
import dev.waymark.channel.PublicAddresses;
import dev.waymark.channel.slack.FakeSlack;
import dev.waymark.channel.slack.FakeWorkspace.Message;
import dev.waymark.channel.slack.api.Outgoing;
import dev.waymark.channel.slack.api.Workspace;
import dev.waymark.channel.slack.delivery.Delivery;
import dev.waymark.channel.slack.delivery.Persistence;
import dev.waymark.channel.slack.render.Renderer;
import dev.waymark.chat.ChatListener;
import dev.waymark.chat.Correspondence;
import dev.waymark.chat.Correspondences;
import dev.waymark.chat.Exchange;
import dev.waymark.chat.QuestionMeters;
import dev.waymark.chat.Reply;
import dev.waymark.chat.ScriptedChat;
import dev.waymark.chat.Turn;
import dev.waymark.chat.store.UnreachableStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Showing an answer anew when something about it has changed. */
class RevisingTest {
    private static final Duration NO_TIME = Duration.ofMillis(1);

    private final FakeSlack slack = FakeSlack.start(1);
    private final Slack client = client(slack);
    private final UnreachableStore store = new UnreachableStore();
    private final ScriptedChat chat =
            new ScriptedChat().on("What do bees do?", ScriptedChat.reply(new Reply.SmallTalk("Bees fly.", List.of())));
    private final Correspondence correspondence = Correspondences.remembering(store, chat);
    private final Workspace workspace = Workspace.of(client, FakeSlack.BOT_TOKEN, NO_TIME);
    private final Renderer renderer = new Renderer(PublicAddresses.none());
    private final Delivery delivery = new Delivery(workspace, renderer, new Persistence(NO_TIME), NO_TIME);

    RevisingTest() throws IOException {}

    private static Slack client(FakeSlack slack) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(slack.apiUrl());
        config.setStatsEnabled(false);
        return Slack.getInstance(config);
    }

    @AfterEach
    void close() throws Exception {
        client.close();
        store.close();
        slack.close();
    }

    @Test
    void putsANoteBeforeTheAnswerOfATurn() {
        Asked asked = Asked.of("T1", "C1", "1.0", "1.0", "U1", "What do bees do?");
        Turn turn = chat.reply(null, asked.text(), ChatListener.NONE);
        String post = workspace.post(asked.spot(), new Outgoing("Bees fly.", "[{\"type\":\"rich_text\"}]"), "key");
        Exchange exchange = asked.exchange().answered(asked.text(), Optional.of(turn.turnId()), List.of(post));
        correspondence.settle(exchange);

        assertThat(revising().revise(turn.turnId(), "A source of this answer has changed."))
                .isTrue();

        Message now = slack.awaitIn("C1");
        assertThat(now.ts()).isEqualTo(post);
        assertThat(now.read()).isEqualTo("A source of this answer has changed.\nBees fly.\n");
        assertThat(correspondence.exchange(asked.id())).contains(exchange);
    }

    @Test
    void leavesWhatDoesNotStandInSlack() {
        Turn turn = chat.reply(null, "What do bees do?", ChatListener.NONE);

        assertThat(revising().revise(turn.turnId(), "A source of this answer has changed."))
                .isFalse();
    }

    /** Nothing is asked here, so nobody converses. */
    private Revising revising() {
        var conversing = new Conversing(
                chat, correspondence, Allowances.generous(), new QuestionMeters(new SimpleMeterRegistry()));
        return new Revising(chat, conversing, correspondence, delivery);
    }
}
