package dev.waymark.answer.extract;

import java.util.List;
import java.util.Locale;

/** What became of a statement that search found. */
public enum Verdict {
    CHOSEN("It is part of what the answer would rest on."),
    WEAKER("Others answer better."),
    REPEATS("It says what a chosen one says."),
    GIVEN("It was given before, and more was asked for."),
    OTHER_ROLE("It is about other roles than the question."),
    ASKS("It is a question and states nothing."),
    LEANS("It can't be read by itself: a pronoun in it stands for nobody known."),
    ECHOES("It has no words but the question's own.");

    private final String reason;

    Verdict(String reason) {
        this.reason = reason;
    }

    /** What became of a candidate where these were selected. */
    public static Verdict of(Candidate candidate, List<Candidate> selected) {
        if (selected.stream().anyMatch(chosen -> chosen.id().equals(candidate.id()))) {
            return CHOSEN;
        }
        return selected.stream().anyMatch(candidate::repeats) ? REPEATS : WEAKER;
    }

    /** The name in what clients get: {@code other-role}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A sentence for whoever looks after the articles. */
    public String reason() {
        return reason;
    }
}
