package dev.waymark.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.channel.slack.FakeWorkspace.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the bot does with what people write. */
class QuestionsTest {
    @RegisterExtension
    static final SharedWorkplace SHARED = new SharedWorkplace();

    private final Workplace work = SharedWorkplace.get();

    @Test
    void answersAMentionInItsThreadWithSources() {
        String asked = Events.timestamp();

        assertThat(work.sender.event(Events.mention("C1", asked, "U1", Workplace.WHAT)))
                .isEqualTo(200);

        Message answer = work.answerTo("C1", asked);
        assertThat(answer.text()).isEqualTo(Workplace.FLIES);
        assertThat(answer.read()).contains(Workplace.FLIES + " [1]", "Sources\n[1] ");
        assertThat(Blocks.cited(answer.blocks()).getFirst().links().getFirst())
                .startsWith("https://ask.example.org/articles/falconers#c");
        assertThat(answer.blocks().toString()).contains("feedback_buttons");
    }

    @Test
    void saysAtOnceThatItIsAtWork() {
        work.ask("C1", "U1", Workplace.WHAT);

        List<FakeSlack.Call> calls = work.slack.calls();
        assertThat(calls.getFirst().method()).isEqualTo("assistant.threads.setStatus");
        assertThat(calls).extracting(FakeSlack.Call::method).contains("chat.postMessage");
    }

    @Test
    void letsNothingInAnArticleMentionPingOrFormat() {
        Message answer = work.ask("C1", "U1", "What does a falconer feed the birds?");

        assertThat(answer.read()).contains("feeds <!channel> and @here the birds every *morning*");
        assertThat(answer.blocks().findValuesAsString("type")).doesNotContain("broadcast", "user", "mrkdwn");
        assertThat(answer.text()).contains("&lt;!channel&gt;").doesNotContain("@here");
        FakeSlack.Call post = work.slack.calls("chat.postMessage").getFirst();
        assertThat(post.get("parse")).isEqualTo("none");
        assertThat(post.get("mrkdwn")).isEqualTo("0");
        assertThat(post.get("link_names")).isEqualTo("0");
    }

    @Test
    void remembersTheThreadWithoutAnotherMention() {
        String root = Events.timestamp();
        work.sender.event(Events.mention("C2", root, "U1", Workplace.WHAT));
        work.answerTo("C2", root);

        work.sender.event(Events.reply(root, "C2", Events.timestamp(), "U2", "and which tools do they use?"));

        FakeSlack.await(() -> work.slack.workspace().under("C2", root).size() == 2);
        assertThat(work.slack.workspace().under("C2", root).getLast().read()).contains("a glove, a bell and a lure");
    }

    @Test
    void staysOutOfWhatIsNotForIt() {
        String root = Events.timestamp();
        work.sender.event(Events.mention("C3", root, "U1", Workplace.WHAT));
        work.answerTo("C3", root);

        work.sender.event(Events.written("C3", Events.timestamp(), "U1", Workplace.WHAT));
        work.sender.event(Events.reply(Events.timestamp(), "C3", Events.timestamp(), "U1", Workplace.WHAT));
        work.sender.event(Events.reply(root, "C3", Events.timestamp(), "U1", "<@U9> what does a falconer do?"));
        work.sender.event(Events.reply(root, "C3", Events.timestamp(), "U1", Workplace.WHAT)
                .byABot());
        work.sender.event(Events.reply(root, "C3", Events.timestamp(), "UBOT", Workplace.WHAT));
        work.ask("C1", "U1", Workplace.WHAT);

        assertThat(work.slack.workspace().in("C3")).hasSize(1);
    }

    @Test
    void goesOnInADirectMessageFromOneMessageToTheNext() {
        String first = Events.timestamp();
        String second = Events.timestamp();
        work.sender.event(Events.direct(first, "U4", Workplace.WHAT));
        work.answerTo("DU4", first);

        work.sender.event(Events.direct(second, "U4", "which skills do they need?"));

        assertThat(work.answerTo("DU4", second).read()).contains("patience with birds of prey");
    }

    @Test
    void answersOnceHoweverOftenSlackTellsOfIt() {
        String asked = Events.timestamp();
        Events mention = Events.mention("C4", asked, "U1", Workplace.WHAT);
        Events same = Events.written("C4", asked, "U1", "<@UBOT> " + Workplace.WHAT);
        for (int i = 0; i < 4; i++) {
            assertThat(work.sender.event(mention)).isEqualTo(200);
            assertThat(work.sender.event(same)).isEqualTo(200);
        }
        work.answerTo("C4", asked);
        work.sender.event(Events.mention("C4", asked, "U1", Workplace.WHAT));
        work.ask("C1", "U1", Workplace.WHAT);

        assertThat(work.slack.workspace().in("C4")).hasSize(1);
    }

    @Test
    void saysWhyThereIsNoAnswer() {
        Message answer = work.ask("C1", "U1", "What does a falconer earn?");

        assertThat(answer.read()).startsWith("The articles I have don't say that about falconers.");
        assertThat(Blocks.value(answer.blocks(), "waymark-ask")).contains("falconer");
    }

    @Test
    void helpsWhoSaysNothing() {
        assertThat(work.ask("C1", "U1", "  ").read()).contains("/career compare");
    }

    @Test
    void refusesWhatIsTooLongInASentence() {
        assertThat(work.ask("C1", "U1", "why ".repeat(600)).read()).contains("2,000 characters");
    }

    @Test
    void readsWhatPeopleWriteOutOfSlacksMarkup() {
        Message answer = work.ask("C1", "U1", "what <!here> does a <https://example.org/f|falconer> do?");

        assertThat(answer.read()).contains(Workplace.FLIES);
    }

    @Test
    void saysPrivatelyWhereItMayNotAnswer() {
        work.sender.event(Events.mention("CFORBIDDEN", Events.timestamp(), "U1", Workplace.WHAT));

        FakeSlack.await(() -> !work.slack.calls("chat.postEphemeral").isEmpty());
        assertThat(work.slack.calls("chat.postEphemeral").getFirst().get("user"))
                .isEqualTo("U1");
        assertThat(work.slack.workspace().in("CFORBIDDEN")).isEmpty();
    }

    @Test
    void answersWhatIsPickedWhereItWasSuggested() {
        Message refusal = work.ask("C5", "U1", "What does a falconer earn?");
        String suggestion = Blocks.value(refusal.blocks(), "waymark-ask");

        work.sender.form(Interactions.click(refusal, "U2", "waymark-ask-0", suggestion));

        FakeSlack.await(
                () -> work.slack.workspace().under("C5", refusal.thread()).size() == 2);
        assertThat(work.slack.workspace().in("C5").getLast().read()).startsWith("“" + suggestion + "”");
    }

    @Test
    void comparesInATable() {
        Message answer = work.ask("C1", "U1", "How do falconers and glassblowers differ?");

        assertThat(answer.blocks().findValuesAsString("type")).contains("table");
        assertThat(answer.read()).contains("Falconer", "Glassblower", "a blowpipe and a bench", "side by side");
    }

    @Test
    void comparesInWordsWhereSlackTakesNoTable() {
        work.slack.order("chat.postMessage", FakeSlack.Fault.NO_TABLES);

        Message answer = work.ask("C2", "U1", "How do falconers and glassblowers differ?");

        assertThat(answer.blocks().findValuesAsString("type")).doesNotContain("table");
        assertThat(answer.read()).contains("Tools\n", "Glassblower:", "a blowpipe and a bench");
        assertThat(work.slack.workspace().in("C2")).hasSize(1);
    }
}
