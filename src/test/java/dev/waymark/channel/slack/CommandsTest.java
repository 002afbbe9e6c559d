package dev.waymark.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.channel.slack.FakeSlack.Fault;
import dev.waymark.channel.slack.FakeWorkspace.Message;
import dev.waymark.channel.slack.talk.Colleague;
import dev.waymark.chat.Correspondence;
import dev.waymark.chat.store.ConversationStore;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Private answers, sharing, feedback, the home tab and being forgotten. */
class CommandsTest {
    @RegisterExtension
    static final SharedWorkplace SHARED = new SharedWorkplace();

    private final Workplace work = SharedWorkplace.get();

    @Test
    void answersACommandPrivately() {
        HttpResponse<String> now = command("C1", "U1", Workplace.WHAT);

        assertThat(now.statusCode()).isEqualTo(200);
        assertThat(FakeSlack.JSON.readTree(now.body()).get("response_type").asString())
                .isEqualTo("ephemeral");
        JsonNode answer = response();
        assertThat(answer.get("response_type").asString()).isEqualTo("ephemeral");
        assertThat(answer.get("replace_original").asBoolean()).isTrue();
        assertThat(Blocks.read(answer.get("blocks"))).contains(Workplace.FLIES, "Share in this channel");
        assertThat(work.slack.workspace().messages()).isEmpty();
    }

    @Test
    void goesOnWithWhatWasAskedPrivately() {
        command("C2", "U2", Workplace.WHAT);
        response();
        work.slack.reset();

        command("C2", "U2", "and which tools do they use?");

        assertThat(Blocks.read(response().get("blocks"))).contains("a glove, a bell and a lure");
    }

    @Test
    void comparesRoles() {
        command("C1", "U1", "compare falconer, glassblower");

        JsonNode blocks = response().get("blocks");
        assertThat(blocks.findValuesAsString("type")).contains("table");
        assertThat(Blocks.read(blocks)).contains("a blowpipe and a bench");
    }

    @Test
    void namesTheNearestOfARoleItDoesNotKnow() {
        command("C1", "U1", "compare falconer, glasblowr");

        assertThat(Blocks.read(response().get("blocks"))).contains("I know no role called “glasblowr”", "glassblower");
    }

    @Test
    void saysHowToCompare() {
        command("C1", "U1", "compare falconer");

        assertThat(Blocks.read(response().get("blocks"))).contains("two to five different roles");
    }

    @Test
    void helpsAtOnce() {
        assertThat(command("C1", "U1", "help").body()).contains("/career compare", "What does a falconer do?");
        assertThat(command("C1", "U1", "").body()).contains("/career compare");
        assertThat(work.slack.responses()).isEmpty();
    }

    @Test
    void sharesAPrivateAnswerInItsChannel() {
        command("C3", "U1", Workplace.WHAT);
        String turn = Blocks.value(response().get("blocks"), "waymark-share");

        Map<String, String> click =
                Interactions.privateClick("C3", "U1", "waymark-share", turn, work.slack.responseUrl());
        work.sender.form(click);
        work.sender.form(click);

        FakeSlack.await(() -> work.slack.responses().size() == 2);
        assertThat(work.slack.responses().getLast().get("delete_original").asBoolean())
                .isTrue();
        assertThat(work.slack.workspace().in("C3")).hasSize(1);
        Message shared = work.slack.workspace().in("C3").getFirst();
        assertThat(shared.read()).startsWith("“" + Workplace.WHAT + "”\n" + Workplace.FLIES);
        assertThat(shared.thread()).isEmpty();
    }

    @Test
    void sharesAlsoWhereItIsNoMember() {
        command("CNONE1", "U1", Workplace.WHAT);
        String turn = Blocks.value(response().get("blocks"), "waymark-share");

        work.sender.form(Interactions.privateClick("CNONE1", "U1", "waymark-share", turn, work.slack.responseUrl()));

        FakeSlack.await(() -> work.slack.responses().size() == 3);
        assertThat(work.slack.responses().get(1).get("response_type").asString())
                .isEqualTo("in_channel");
    }

    @Test
    void triesTheAddressOfACommandAgain() {
        work.slack.order("response", Fault.FAIL);

        command("C1", "U1", Workplace.WHAT);

        FakeSlack.await(() -> work.slack.responses().size() == 2);
        assertThat(work.slack.responses().getLast())
                .isEqualTo(work.slack.responses().getFirst());
    }

    @Test
    void keepsWhetherAnAnswerWasGood() {
        Message answer = work.ask("C4", "U1", Workplace.WHAT);
        String good = Blocks.good(answer.blocks());

        assertThat(work.sender
                        .form(Interactions.click(answer, "U2", "waymark-feedback", good))
                        .statusCode())
                .isEqualTo(200);

        FakeSlack.await(() -> feedback(good).equals("UP "));
        assertThat(work.slack.calls("views.open")).isEmpty();
    }

    @Test
    void asksWhatWasWrongWithABadAnswer() {
        Message answer = work.ask("C4", "U1", Workplace.WHAT);
        String bad = Blocks.bad(answer.blocks());

        work.sender.form(Interactions.click(answer, "U2", "waymark-feedback", bad));

        FakeSlack.await(() -> !work.slack.calls("views.open").isEmpty());
        FakeSlack.await(() -> feedback(bad).equals("DOWN "));
        JsonNode view = FakeSlack.JSON.readTree(
                work.slack.calls("views.open").getFirst().get("view"));
        String turn = view.get("private_metadata").asString();
        HttpResponse<String> closed = work.sender.form(Interactions.submission("U2", turn, "It forgot the bell."));
        assertThat(closed.statusCode()).isEqualTo(200);
        FakeSlack.await(() -> feedback(bad).equals("DOWN It forgot the bell."));
    }

    @Test
    void saysWhenAnAnswerCanNoLongerBeRated() {
        Message answer = work.ask("C4", "U1", Workplace.WHAT);

        work.sender.form(
                Interactions.click(answer, "U2", "waymark-feedback", "good:00000000-0000-0000-0000-000000000000"));

        FakeSlack.await(() -> !work.slack.calls("chat.postEphemeral").isEmpty());
    }

    @Test
    void showsAHomeTabAndQuestionsToBeginWith() {
        work.sender.event(Events.homeOpened("U7", "home"));
        work.sender.event(Events.homeOpened("U7", "messages"));

        FakeSlack.await(() -> !work.slack.calls("views.publish").isEmpty()
                && !work.slack.calls("assistant.threads.setSuggestedPrompts").isEmpty());
        assertThat(work.slack.calls("views.publish").getFirst().get("view"))
                .contains("\"home\"", "What does a falconer do?", "waymark-forget");
        FakeSlack.Call prompts =
                work.slack.calls("assistant.threads.setSuggestedPrompts").getFirst();
        assertThat(prompts.get("prompts")).contains("What does a falconer do?");
        assertThat(prompts.form()).doesNotContainKey("thread_ts");
    }

    @Test
    void forgetsWhoeverWantsToBeForgotten() {
        Message mine = work.ask("C5", "UGONE", Workplace.WHAT);
        Message yours = work.ask("C5", "USTAYS", Workplace.WHAT);
        String asked = Events.timestamp();

        work.sender.event(Events.direct(asked, "UGONE", "Forget me."));

        assertThat(work.answerTo("DUGONE", asked).read()).contains("I have forgotten what you asked");
        assertThat(kept(mine)).isFalse();
        assertThat(kept(yours)).isTrue();
    }

    @Test
    void forgetsByCommandAndFromTheHomeTab() {
        Message first = work.ask("C5", "UTWICE", Workplace.WHAT);
        command("C5", "UTWICE", "forget");
        response();
        Message second = work.ask("C5", "UTWICE", Workplace.WHAT);

        work.sender.form(Interactions.homeClick("UTWICE", "waymark-forget", "forget"));

        FakeSlack.await(() -> !work.slack.workspace().in("UTWICE").isEmpty());
        assertThat(kept(first)).isFalse();
        assertThat(kept(second)).isFalse();
    }

    @Test
    void forgetsAlsoWhatIsBeingAnsweredAndWhatWaits() {
        work.slack.order("chat.postMessage", Fault.FAIL, Fault.FAIL, Fault.FAIL, Fault.FAIL, Fault.FAIL, Fault.FAIL);
        String first = Events.timestamp();
        String second = Events.timestamp();
        work.sender.event(Events.mention("C12", first, "UHASTY", Workplace.WHAT));
        work.sender.event(Events.mentionIn(first, "C12", second, "UHASTY", "Which tools does a falconer use?"));
        FakeSlack.await(() -> !work.slack.calls("chat.postMessage").isEmpty());

        command("C13", "UHASTY", "forget me");

        assertThat(Blocks.read(response().get("blocks"))).contains("I have forgotten what you asked");
        FakeSlack.await(() -> work.slack.workspace().in("C12").size() == 2);
        Correspondence correspondence = work.service.bean(Correspondence.class);
        FakeSlack.await(() -> work.service.bean(Colleague.class).waiting() == 0);
        assertThat(correspondence.exchange("C12:" + first)).isEmpty();
        assertThat(correspondence.exchange("C12:" + second)).isEmpty();
        assertThat(correspondence.conversation("C12:" + first)).isEmpty();
        assertThat(work.slack.workspace().in("C12")).noneMatch(this::kept);
    }

    private boolean kept(Message answer) {
        String turn = turn(Blocks.good(answer.blocks()));
        return work.service.send("GET", "/api/answers/" + turn).statusCode() == 200;
    }

    private static String turn(String value) {
        return value.substring(value.indexOf(':') + 1);
    }

    /** What is kept of a rating, as its kind and words. */
    private String feedback(String value) {
        return work.service
                .bean(ConversationStore.class)
                .feedback(UUID.fromString(turn(value)))
                .map(kept -> kept.rating() + " " + kept.comment())
                .orElse("");
    }

    private HttpResponse<String> command(String channel, String user, String text) {
        return work.sender.form(Interactions.command(channel, user, text, work.slack.responseUrl()));
    }

    private JsonNode response() {
        FakeSlack.await(() -> !work.slack.responses().isEmpty());
        return work.slack.responses().getFirst();
    }
}
