package dev.waymark.answer.generate;

import dev.waymark.answer.AnswerListener;
import dev.waymark.answer.extract.ExtractiveWriter;
import dev.waymark.answer.ground.Fault;
import dev.waymark.answer.ground.Grounding;
import dev.waymark.answer.ground.Groundings;
import dev.waymark.coverage.Evidence;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.llm.Completion;
import dev.waymark.llm.ConditionalOnLanguageModel;
import dev.waymark.llm.LanguageModel;
import dev.waymark.llm.TimeBudget;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has answers written by the configured language model and lets through what is proved. */
@Component
@ConditionalOnLanguageModel
public final class GenerativeWriter {
    /** Longer answers are seldom read, and what is asked is seldom more. */
    private static final int SENTENCES = 8;

    /** A model that does not keep to that is cut off. */
    private static final int MOST_SENTENCES = 16;

    private final LanguageModel model;
    private final Groundings groundings;
    private final MeterRegistry registry;

    GenerativeWriter(LanguageModel model, Groundings groundings, ObjectProvider<MeterRegistry> registry) {
        this.model = model;
        this.groundings = groundings;
        this.registry = registry.getIfAvailable(SimpleMeterRegistry::new);
    }

    /** How its answers are signed. */
    public String name() {
        return "llm:" + model.name();
    }

    public TimeBudget timeBudget() {
        return model.timeBudget();
    }

    /**
     * Has an answer written; the listener hears of the statements that the prompt has room for, then of each sentence once
     * it is checked.
     *
     * @param statements what it may rest on, best first, at least one
     * @param roles ids of those that the question is about
     */
    public Written write(
            String question,
            List<Evidence> statements,
            Set<String> roles,
            Knowledge knowledge,
            TimeBudget budget,
            AnswerListener listener) {
        long start = System.nanoTime();
        AnswerPrompt prompt = AnswerPrompt.of(question, statements, model.promptTokens(), SENTENCES);
        listener.sources(ExtractiveWriter.candidates(prompt.shown()));
        Grounding grounding = groundings.of(knowledge);
        Thread.ofVirtual().start(() -> grounding.prepare(prompt.shown()));
        var check = new DraftCheck(prompt, grounding, knowledge.catalogue(), roles, listener);
        var draft = new DraftReader();
        Completion completion = model.complete(prompt.prompt(), budget, piece -> {
            boolean first = !check.hasPassedOn();
            boolean more = added(draft.read(piece), check);
            if (first && check.hasPassedOn()) {
                registry.timer("waymark.answer.first-sentence").record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            }
            return more;
        });
        return written(completion, draft, check);
    }

    /** Whether more is wanted. */
    private boolean added(List<DraftSentence> sentences, DraftCheck check) {
        for (DraftSentence sentence : sentences) {
            check.add(sentence).ifPresent(this::count);
            if (check.isLost() || check.isNotFound() || check.size() == MOST_SENTENCES) {
                return false;
            }
        }
        return true;
    }

    private void count(Fault fault) {
        registry.counter("waymark.answer.refused", "reason", fault.id()).increment();
    }

    private Written written(Completion completion, DraftReader draft, DraftCheck check) {
        return switch (completion) {
            case Completion.Failed(var trouble) -> nothing(check, trouble.id());
            case Completion.Stopped _ -> ended(check);
            case Completion.Whole _ -> {
                added(draft.end(), check);
                yield ended(check);
            }
        };
    }

    private Written ended(DraftCheck check) {
        if (check.isNotFound()) {
            return new Written.NotFound();
        }
        return check.stands() ? check.answer() : nothing(check, "ungrounded");
    }

    private Written nothing(DraftCheck check, String reason) {
        registry.counter("waymark.answer.fallbacks", "reason", reason).increment();
        return new Written.Nothing(check.hasPassedOn());
    }
}
