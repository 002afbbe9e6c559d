package dev.waymark.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.channel.slack.FakeSlack.Fault;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One question, one visible outcome, whatever Slack does. */
class TroubleTest {
    @RegisterExtension
    static final SharedWorkplace SHARED = new SharedWorkplace();

    private final Workplace work = SharedWorkplace.get();

    @Test
    void triesAgainWhenSlackFails() {
        work.slack.order("chat.postMessage", Fault.FAIL, Fault.FAIL, Fault.FAIL);

        assertThat(work.ask("C1", "U1", Workplace.WHAT).text()).isEqualTo(Workplace.FLIES);
    }

    @Test
    void postsNothingTwiceWhenSlackFailsAfterItHasPosted() {
        work.slack.order("chat.postMessage", Fault.FAIL_AFTERWARDS);

        assertThat(onlyOneIn("C2")).isTrue();
    }

    @Test
    void postsNothingTwiceWhenSlackHangs() {
        work.slack.order("chat.postMessage", Fault.HANG_AFTERWARDS);

        assertThat(onlyOneIn("C3")).isTrue();
    }

    @Test
    void postsNothingTwiceWhenSlackHangsUp() {
        work.ask("C7", "U1", Workplace.WHAT);
        work.slack.order("chat.postMessage", Fault.CLOSE_AFTERWARDS);

        assertThat(onlyOneIn("C10")).isTrue();
    }

    @Test
    void sharesNothingTwiceWhenSlackFailsAfterItHasPosted() {
        work.sender.form(Interactions.command("C11", "U1", Workplace.WHAT, work.slack.responseUrl()));
        FakeSlack.await(() -> !work.slack.responses().isEmpty());
        String turn = Blocks.value(work.slack.responses().getFirst().get("blocks"), "waymark-share");
        work.slack.order("chat.postMessage", Fault.FAIL_AFTERWARDS);

        work.sender.form(Interactions.privateClick("C11", "U1", "waymark-share", turn, work.slack.responseUrl()));

        FakeSlack.await(() -> work.slack.responses().size() == 2);
        assertThat(work.slack.workspace().in("C11")).hasSize(1);
    }

    /** Once the answer is settled, nothing more comes. */
    private boolean onlyOneIn(String channel) {
        work.ask(channel, "U1", Workplace.WHAT);
        FakeSlack.await(() -> !work.slack.calls("conversations.replies").isEmpty());
        work.ask("C9", "U1", Workplace.WHAT);
        FakeSlack.pause(100);
        return work.slack.workspace().in(channel).size() == 1;
    }

    @Test
    void waitsAsLongAsSlackSays() {
        work.slack.order("chat.postMessage", Fault.TOO_OFTEN);

        work.ask("C4", "U1", Workplace.WHAT);

        List<FakeSlack.Call> posts = work.slack.calls("chat.postMessage");
        assertThat(posts).hasSize(2);
        assertThat(posts.getLast().at() - posts.getFirst().at()).isGreaterThanOrEqualTo(1_000_000_000L);
    }

    @Test
    void postsNothingTwiceWhenOnlyAPartOfAnAnswerCanBeShown() {
        work.slack.order("chat.postMessage", Fault.NO_TABLES);
        work.slack.order("chat.update", Fault.FAIL);
        String asked = Events.timestamp();
        work.sender.event(Events.mention("C8", asked, "U1", "How do falconers and glassblowers differ?"));
        work.answerTo("C8", asked);

        work.sender.event(Events.changed("C8", asked, "U1", "<@UBOT> " + Workplace.WHAT));

        FakeSlack.await(() -> work.answerTo("C8", asked).text().equals(Workplace.FLIES));
        assertThat(work.slack.workspace().in("C8")).hasSize(1);
    }

    @Test
    void answersWithoutAStatusWhereSlackTakesNone() {
        work.slack.order("assistant.threads.setStatus", Fault.FAIL);

        assertThat(work.ask("C5", "U1", Workplace.WHAT).text()).isEqualTo(Workplace.FLIES);
    }

    @Test
    void insistsOnAnEditAndADeletion() {
        String asked = Events.timestamp();
        work.sender.event(Events.mention("C6", asked, "U1", Workplace.WHAT));
        work.answerTo("C6", asked);
        work.slack.order("chat.update", Fault.FAIL, Fault.FAIL_AFTERWARDS);
        work.slack.order("chat.delete", Fault.FAIL_AFTERWARDS);

        work.sender.event(Events.changed("C6", asked, "U1", "<@UBOT> Which tools does a glassblower use?"));
        FakeSlack.await(() -> work.slack.calls("chat.update").size() == 3);
        work.sender.event(Events.deleted("C6", asked));

        FakeSlack.await(() -> work.slack.workspace().in("C6").isEmpty());
    }

    @Test
    void answersTwoHundredAtOnceEachOnceThoughSlackTellsOfThemFourTimes() throws Exception {
        int before = work.slack.refusedAsTooOften();
        List<Events> events = IntStream.range(0, 200)
                .mapToObj(i -> Events.mention("CB" + i % 25, Events.timestamp(), "U" + i, Workplace.WHAT))
                .toList();
        try (ExecutorService slack = Executors.newVirtualThreadPerTaskExecutor();
                SlackSender sender = new SlackSender(work.service.port())) {
            List<Callable<Integer>> all = IntStream.range(0, 800)
                    .mapToObj(i -> (Callable<Integer>) () -> sender.event(events.get(i % 200)))
                    .toList();
            assertThat(slack.invokeAll(all)).allMatch(sent -> sent.resultNow() == 200);
        }
        FakeSlack.await(() -> work.slack.workspace().messages().size() >= 200);
        FakeSlack.pause(200);

        Set<String> threads = new HashSet<>();
        assertThat(work.slack.workspace().messages())
                .hasSize(200)
                .allMatch(message -> message.text().equals(Workplace.FLIES))
                .allMatch(message -> threads.add(message.thread()));
        assertThat(threads).hasSize(200);
        assertThat(work.slack.refusedAsTooOften() - before).isLessThan(10);
    }
}
