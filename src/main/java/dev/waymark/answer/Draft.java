package dev.waymark.answer;

import dev.waymark.answer.extract.Candidate;
import java.util.List;

/** What the sources say on one question, and whether it is enough. */
record Draft(List<Candidate> candidates, List<Candidate> selected, Trace trace) {
    Question question() {
        return trace.question();
    }

    Assessment assessment() {
        return trace.assessment();
    }

    boolean isAnswered() {
        return !selected.isEmpty() && assessment().enough();
    }

    /** Why it has no answer. */
    Answer.Unanswered refusal(Suggestions suggestions) {
        return Refusal.of(question(), assessment().score(), suggestions);
    }
}
