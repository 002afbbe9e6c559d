package dev.waymark.llm;

import java.time.Duration;
import java.util.function.Function;

/** Completes each prompt as a test says. */
public record ScriptedModel(Function<Prompt, Completion> script) implements LanguageModel {
    /** Writes the same whatever it is asked. */
    public static ScriptedModel writing(String text) {
        return new ScriptedModel(_ -> new Completion.Whole(text));
    }

    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public int promptTokens() {
        return 2_000;
    }

    @Override
    public TimeBudget timeBudget() {
        return TimeBudget.of(Duration.ofMinutes(1));
    }

    @Override
    public Completion complete(Prompt prompt, TimeBudget budget, DraftListener listener) {
        Completion completion = script.apply(prompt);
        boolean wanted = !(completion instanceof Completion.Whole(String text)) || listener.written(text);
        return wanted ? completion : new Completion.Stopped();
    }
}
