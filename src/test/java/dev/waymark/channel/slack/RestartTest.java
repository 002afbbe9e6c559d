package dev.waymark.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.channel.slack.FakeSlack.Fault;
import dev.waymark.chat.Correspondence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the bot knows after a restart, and what it says when there is too much to do. */
class RestartTest {
    @TempDir
    private Path folder;

    @Test
    void goesOnWhereItStopped() throws IOException {
        FakeSlack slack = FakeSlack.start(20);
        String root = Events.timestamp();
        Events first = Events.mention("C1", root, "U1", Workplace.WHAT);
        String asked = Events.timestamp();
        try (Workplace before = Workplace.start(slack, folder, "--waymark.slack.end-within=300ms")) {
            before.sender.event(first);
            before.answerTo("C1", root);
            slack.order(
                    "chat.postMessage", Collections.nCopies(1_000, Fault.FAIL).toArray(Fault[]::new));
            before.sender.event(Events.mention("C2", asked, "U1", Workplace.WHAT));
            FakeSlack.await(() -> slack.calls("chat.postMessage").size() > 2);
            before.service.close();
            slack.reset();
            try (Workplace after = Workplace.start(slack, folder)) {
                assertThat(after.answerTo("C2", asked).text()).isEqualTo(Workplace.FLIES);

                after.sender.event(first);
                after.sender.event(Events.reply(root, "C1", Events.timestamp(), "U1", "which tools do they use?"));

                assertThat(after.answerTo("C1", root).read()).contains("a glove, a bell and a lure");
                after.sender.event(Events.changed("C2", asked, "U1", "<@UBOT> What does a glassblower do?"));
                FakeSlack.await(() -> after.answerTo("C2", asked).read().contains("molten glass"));
                FakeSlack.pause(100);
                assertThat(slack.workspace().in("C1")).hasSize(1);
                assertThat(slack.workspace().in("C2")).hasSize(1);
            }
        }
    }

    @Test
    void answersAfterAllWhatItWasAskedInPrivateBeforeItStopped() throws IOException {
        FakeSlack slack = FakeSlack.start(20);
        String asked = stoppedBeforeItAnswered(slack);
        try (Workplace after = Workplace.start(slack, folder)) {
            FakeSlack.await(() -> slack.responses().size() == 2);
            assertThat(slack.responses())
                    .allMatch(said -> said.get("replace_original").asBoolean());
            assertThat(Blocks.read(slack.responses().getLast().get("blocks")))
                    .contains(Workplace.FLIES, "Share in this channel");
            Correspondence correspondence = after.service.bean(Correspondence.class);
            FakeSlack.await(() -> correspondence
                    .exchange(asked)
                    .filter(exchange -> exchange.turnId().isPresent())
                    .isPresent());
            assertThat(correspondence.exchange(asked).orElseThrow().posts())
                    .as("where to answer")
                    .isEmpty();
        }
    }

    @Test
    void forgetsWhatItWasAskedInPrivateWhereNobodyCanBeToldAnyMore() throws IOException {
        FakeSlack slack = FakeSlack.start(20);
        String asked = stoppedBeforeItAnswered(slack);
        slack.order("response", Fault.GONE);
        try (Workplace after = Workplace.start(slack, folder)) {
            Correspondence correspondence = after.service.bean(Correspondence.class);

            FakeSlack.await(() -> correspondence.exchange(asked).isEmpty());

            assertThat(slack.responses()).hasSize(1);
        }
    }

    /** Returns the id of a private question that a service took and could not answer. */
    private String stoppedBeforeItAnswered(FakeSlack slack) throws IOException {
        Map<String, String> command = Interactions.command("C1", "U1", Workplace.WHAT, slack.responseUrl());
        Workplace before = Workplace.start(slack, folder, "--waymark.slack.end-within=100ms");
        slack.order("response", Collections.nCopies(1_000, Fault.FAIL).toArray(Fault[]::new));
        before.sender.form(command);
        FakeSlack.await(() -> slack.responses().size() > 1);
        before.sender.close();
        before.service.close();
        slack.reset();
        return "C1:/" + command.get("trigger_id");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void isHonestWhenItIsFull(CapturedOutput output) throws IOException {
        FakeSlack slack = FakeSlack.start(20);
        slack.allowOnly("chat:write", "commands");
        slack.order("assistant.threads.setStatus", Fault.HANG_AFTERWARDS, Fault.HANG_AFTERWARDS);
        try (Workplace work = Workplace.start(slack, folder, "--waymark.slack.queue=2")) {
            List<String> asked =
                    IntStream.range(0, 12).mapToObj(_ -> Events.timestamp()).toList();

            asked.forEach(one -> work.sender.event(Events.mention("C" + one, one, "U1", Workplace.WHAT)));

            FakeSlack.await(() -> slack.workspace().messages().size() == 12);
            assertThat(slack.workspace().saying("More is being asked right now than I can answer"))
                    .hasSize(10);
            assertThat(asked).allMatch(one -> slack.workspace().in("C" + one).size() == 1);
            assertThat(output).contains("the Slack app lacks scopes: app_mentions:read, assistant:write");
        }
    }

    @Test
    void startsAndAnswersOnTheWebWhileSlackIsDown() throws IOException {
        FakeSlack slack = FakeSlack.start(20);
        slack.isDown(true);
        try (Workplace work = Workplace.start(slack, folder)) {
            assertThat(work.service.get("/api/chat?message=What+does+a+falconer+do"))
                    .contains("trains hawks");
            String asked = Events.timestamp();
            work.sender.event(Events.mention("C1", asked, "U1", Workplace.WHAT));
            FakeSlack.await(() -> slack.calls("conversations.replies").size() > 2);

            slack.isDown(false);

            assertThat(work.answerTo("C1", asked).text()).isEqualTo(Workplace.FLIES);
        }
    }
}
