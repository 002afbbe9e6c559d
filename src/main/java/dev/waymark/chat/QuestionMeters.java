package dev.waymark.chat;

import dev.waymark.answer.Answer;
import dev.waymark.answer.Reason;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Counts and times what is asked, for whoever runs the service; never what anybody typed. */
@Component
public final class QuestionMeters {
    private static final String NO_REASON = "none";

    private final MeterRegistry registry;

    @Autowired
    QuestionMeters(ObjectProvider<MeterRegistry> registry) {
        this(registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    public QuestionMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /**
     * Counts a question by what became of it, and the time of each step.
     *
     * @param channel where it was asked: {@code web}, {@code slack}
     */
    public void count(String channel, Turn turn) {
        registry.counter(
                        "waymark.questions",
                        "channel",
                        channel,
                        "status",
                        status(turn.reply()),
                        "reason",
                        turn.reply().reason().map(Reason::id).orElse(NO_REASON))
                .increment();
        time("understand", turn.timings().understand());
        time("search", turn.timings().search());
        time("write", turn.timings().write());
        time("total", turn.timings().total());
    }

    private void time(String step, Duration took) {
        Timer.builder("waymark.question.time")
                .description("How long the steps of a question take")
                .tag("step", step)
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(1))
                .maximumExpectedValue(Duration.ofMinutes(1))
                .register(registry)
                .record(took);
    }

    private static String status(Reply reply) {
        return reply instanceof Reply.Answered(Answer.Grounded answer) && answer.degraded()
                ? "degraded"
                : reply.status();
    }
}
