package dev.waymark.answer;

import dev.waymark.role.Role;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * An answer, and what the next turn may want to know of it.
 *
 * @param traces of the questions, in the order asked
 * @param cited ids of the statements it cites
 * @param decided the roles it came down to, of those the question named
 */
public record Answered(
        Answer answer, List<Trace> traces, Set<String> cited, List<Role> decided, Duration search, Duration write) {
    public Answered {
        traces = List.copyOf(traces);
        cited = Set.copyOf(cited);
        decided = List.copyOf(decided);
    }
}
