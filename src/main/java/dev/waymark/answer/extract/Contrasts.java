package dev.waymark.answer.extract;

import dev.waymark.answer.Question;
import dev.waymark.coverage.Profile.Form;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What sets the roles of a question against each other itself. */
final class Contrasts {
    private static final int SECTION = 6;

    /** What it counts that a sentence says plainly that one is this, the other that. */
    private static final double PLAINLY = 0.3;

    /** What a question about a role asks that asks for nothing further. */
    private static final Set<Aspect> GENERAL = Set.of(Aspect.OVERVIEW, Aspect.RESPONSIBILITIES);

    private static final Pattern CONTRAST =
            Pattern.compile("(?i)\\b(while|whereas|on the other hand|in contrast|by contrast"
                    + "|unlike|differ\\w*|distinct\\w*|compared (to|with))\\b");

    private final Question question;
    private final Pool pool;
    private final boolean general;

    Contrasts(Question question, Pool pool) {
        this.question = question;
        this.pool = pool;
        general = GENERAL.containsAll(question.aspects()) && !pool.hasTerms();
    }

    /**
     * The section that speaks of the difference as a whole, where one does: its sentences belong together. Empty when
     * the question asks for something in particular.
     */
    List<Candidate> section() {
        if (!general) {
            return List.of();
        }
        Set<String> roles = question.roles().stream().map(Role::id).collect(Collectors.toSet());
        List<Candidate> headed = pool.candidates().stream()
                .filter(candidate -> CONTRAST.matcher(
                                String.join(" ", candidate.evidence().passage().headings()))
                        .find())
                .toList();
        return Pool.sections(headed).values().stream()
                .filter(section -> spokenOf(section).containsAll(roles))
                .max(Comparator.comparingDouble(Contrasts::relevance))
                .map(section ->
                        section.stream().sorted(Pool.IN_ARTICLE).limit(SECTION).toList())
                .orElse(List.of());
    }

    private static double relevance(List<Candidate> section) {
        return section.stream().mapToDouble(Candidate::relevance).max().orElseThrow();
    }

    private static Set<String> spokenOf(List<Candidate> section) {
        Set<String> roles = new HashSet<>();
        section.forEach(candidate -> roles.addAll(candidate.statement().roles()));
        return roles;
    }

    /** Sentences that oppose the roles, best first, at most one for each role. */
    List<Candidate> sentences() {
        return pool.candidates().stream()
                .filter(candidate -> candidate.profile().form() == Form.PLAIN && opposed(candidate) > 1)
                .filter(this::fits)
                .sorted(Pool.byScore(Contrasts::score))
                .limit(question.roles().size())
                .toList();
    }

    private long opposed(Candidate candidate) {
        return question.roles().stream()
                .filter(role -> candidate.profile().contrasted().contains(role.id()))
                .count();
    }

    private boolean fits(Candidate candidate) {
        return general
                ? GENERAL.containsAll(candidate.profile().inherited())
                : candidate.aspect() > 0 || !candidate.matched().isEmpty();
    }

    private static double score(Candidate candidate) {
        boolean plainly = CONTRAST.matcher(candidate.text()).find();
        return 2 * candidate.lexical() + candidate.relevance() + (plainly ? PLAINLY : 0);
    }
}
