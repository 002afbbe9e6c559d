package dev.waymark.llm;

/** Writes text. What it writes is a draft: nothing in it is true because it says so. */
public interface LanguageModel {
    /** As its server calls it. */
    String name();

    /** How many tokens a prompt may have. */
    int promptTokens();

    /** How much time one request may take, over all the calls it makes. */
    TimeBudget timeBudget();

    /**
     * Has a prompt completed; returns when the text has ended or failed, never later than the budget allows. The listener
     * is called on this thread.
     */
    Completion complete(Prompt prompt, TimeBudget budget, DraftListener listener);
}
