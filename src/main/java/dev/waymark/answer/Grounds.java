package dev.waymark.answer;

import dev.waymark.answer.extract.Candidate;
import dev.waymark.coverage.Evidence;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.role.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an answer may rest on.
 *
 * @param drafts one for each question, in the order asked
 * @param selected what the sources' own sentences would answer, no statement twice
 */
record Grounds(List<Draft> drafts, List<Candidate> selected, Knowledge knowledge, Suggestions suggestions) {
    /** What a model writes from: more than an answer holds, so that it can choose. */
    private static final int STATEMENTS = 24;

    Grounds {
        drafts = List.copyOf(drafts);
        selected = List.copyOf(selected);
    }

    List<Question> answered() {
        return drafts.stream().filter(Draft::isAnswered).map(Draft::question).toList();
    }

    /** As the questions were put, in one. */
    String question() {
        return answered().stream().map(Question::text).collect(Collectors.joining(" "));
    }

    Set<String> roles() {
        return answered().stream()
                .flatMap(question -> question.roles().stream())
                .map(Role::id)
                .collect(Collectors.toSet());
    }

    /** What the sources' own sentences would answer first, then what else is near. */
    List<Evidence> statements() {
        Stream<Candidate> others = drafts.stream()
                .filter(Draft::isAnswered)
                .flatMap(draft -> draft.candidates().stream())
                .sorted(Comparator.comparingDouble(Candidate::relevance).reversed());
        return Stream.concat(selected.stream(), others)
                .map(Candidate::evidence)
                .distinct()
                .limit(STATEMENTS)
                .toList();
    }

    double answerability() {
        return drafts.stream()
                .filter(Draft::isAnswered)
                .mapToDouble(draft -> draft.assessment().score())
                .min()
                .orElseThrow();
    }

    /** What is asked besides and not stated. */
    List<Answer.Missing> missing() {
        return drafts.stream()
                .filter(draft -> !draft.isAnswered())
                .map(draft -> new Answer.Missing(
                        draft.question().text(), draft.refusal(suggestions).text()))
                .toList();
    }

    /** Why there is no answer at all. */
    Answer.Unanswered refusal() {
        return drafts.getFirst().refusal(suggestions);
    }

    /** What one may ask next. */
    List<String> next() {
        return suggestions.after(drafts.getLast().question());
    }
}
