package dev.waymark.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.channel.slack.FakeWorkspace.Message;
import dev.waymark.chat.Correspondence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happens to answers when their questions change. */
class RevisionsTest {
    @RegisterExtension
    static final SharedWorkplace SHARED = new SharedWorkplace();

    private final Workplace work = SharedWorkplace.get();

    @Test
    void answersAnEditedQuestionInThePlaceOfItsAnswer() {
        String asked = Events.timestamp();
        work.sender.event(Events.mention("C1", asked, "U1", Workplace.WHAT));
        Message before = work.answerTo("C1", asked);
        Events edit = Events.changed("C1", asked, "U1", "<@UBOT> Which tools does a glassblower use?");

        work.sender.event(edit);
        work.sender.event(edit);

        FakeSlack.await(() -> work.answerTo("C1", asked).read().contains("a blowpipe and a bench"));
        work.ask("C2", "U1", Workplace.WHAT);
        assertThat(work.slack.workspace().in("C1")).hasSize(1);
        assertThat(work.answerTo("C1", asked).ts()).isEqualTo(before.ts());
        assertThat(work.slack.calls("chat.update")).hasSize(1);
    }

    @Test
    void takesAPreviewOfALinkForNoEdit() {
        String asked = Events.timestamp();
        work.sender.event(Events.mention("C1", asked, "U1", Workplace.WHAT + " <https://example.org>"));
        work.answerTo("C1", asked);

        work.sender.event(Events.changed("C1", asked, "U1", "<@UBOT> " + Workplace.WHAT + " <https://example.org>"));
        work.sender.event(Events.mentionIn(asked, "C1", Events.timestamp(), "U1", Workplace.WHAT));

        FakeSlack.await(() -> work.slack.workspace().under("C1", asked).size() == 2);
        assertThat(work.slack.calls("chat.update")).isEmpty();
    }

    @Test
    void leavesEditsOfWhatItWasNotAsked() {
        work.sender.event(Events.changed("C1", Events.timestamp(), "U1", Workplace.WHAT));
        work.ask("C2", "U1", Workplace.WHAT);

        assertThat(work.slack.workspace().in("C1")).isEmpty();
    }

    @Test
    void takesTheAnswerToADeletedQuestionAway() {
        for (boolean tombstone : new boolean[] {false, true}) {
            String asked = Events.timestamp();
            work.sender.event(Events.mention("C3", asked, "U1", Workplace.WHAT));
            String turn = Blocks.good(work.answerTo("C3", asked).blocks()).substring("good:".length());

            work.sender.event(tombstone ? Events.tombstone("C3", asked) : Events.deleted("C3", asked));

            FakeSlack.await(() -> work.slack.workspace().in("C3").isEmpty());
            FakeSlack.await(
                    () -> work.service.send("GET", "/api/answers/" + turn).statusCode() == 404);
            assertThat(work.service.bean(Correspondence.class).exchange("C3:" + asked))
                    .isEmpty();
        }
    }

    @Test
    void takesAnAnswerAwayWhoseQuestionIsDeletedMeanwhile() {
        String asked = Events.timestamp();

        work.sender.event(Events.mention("C4", asked, "U1", Workplace.WHAT));
        work.sender.event(Events.deleted("C4", asked));

        FakeSlack.await(() -> !work.slack.calls("chat.delete").isEmpty());
        assertThat(work.slack.workspace().in("C4")).isEmpty();
    }
}
