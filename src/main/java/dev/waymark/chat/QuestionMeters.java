package dev.waymark.chat;

import dev.waymark.answer.Answer;
import dev.waymark.answer.Reason;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Counts and times what is asked, for whoever runs the service; never what anybody typed. */
@Component
public final class QuestionMeters {
    public static final String WEB = "web";
    public static final String SLACK = "slack";

    private static final String NO_REASON = "none";

    /** What a counter counts. */
    private record Fate(String channel, String status, String reason) {}

    private final MeterRegistry registry;
    private final Map<Fate, Counter> counters = new ConcurrentHashMap<>();
    private final Timer understand;
    private final Timer search;
    private final Timer write;
    private final Timer total;

    @Autowired
    QuestionMeters(ObjectProvider<MeterRegistry> registry) {
        this(registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    public QuestionMeters(MeterRegistry registry) {
        this.registry = registry;
        understand = timer("understand");
        search = timer("search");
        write = timer("write");
        total = timer("total");
    }

    /**
     * Counts a question by what became of it, and the time of each step.
     *
     * @param channel where it was asked: {@link #WEB}, {@link #SLACK}
     */
    public void count(String channel, Turn turn) {
        Reply reply = turn.reply();
        var fate =
                new Fate(channel, status(reply), reply.reason().map(Reason::id).orElse(NO_REASON));
        counters.computeIfAbsent(fate, this::counter).increment();
        understand.record(turn.timings().understand());
        search.record(turn.timings().search());
        write.record(turn.timings().write());
        total.record(turn.timings().total());
    }

    private Counter counter(Fate fate) {
        return Counter.builder("waymark.questions")
                .tag("channel", fate.channel())
                .tag("status", fate.status())
                .tag("reason", fate.reason())
                .register(registry);
    }

    private Timer timer(String step) {
        return Timer.builder("waymark.question.time")
                .description("How long the steps of a question take")
                .tag("step", step)
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(1))
                .maximumExpectedValue(Duration.ofMinutes(1))
                .register(registry);
    }

    private static String status(Reply reply) {
        return reply.grounded().filter(Answer.Grounded::degraded).isPresent() ? "degraded" : reply.status();
    }
}
