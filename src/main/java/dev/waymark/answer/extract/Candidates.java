package dev.waymark.answer.extract;

import dev.waymark.answer.Question;
import dev.waymark.answer.extract.Gathered.Dropped;
import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Evidence;
import dev.waymark.coverage.Profile;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import dev.waymark.search.RankedPassage;
import dev.waymark.search.Ranking;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Gathers what of a ranking is about the roles of a question, and weighs it. */
public final class Candidates {
    /** An aspect that the question names besides the first. */
    private static final double SECONDARY = 0.6;

    /** A term in heading or lead-in, against one in the statement itself. */
    private static final double AROUND = 0.5;

    /** What the first few statements of an article on a role count more as a definition of it. */
    private static final double OPENING = 0.5;

    private static final int FIRST = 3;

    private final Question question;
    private final Echo echo;
    private final Coverage coverage;
    private final List<Aspect> aspects;
    private final Set<String> roles;
    private final double weight;

    private Candidates(Question question, Coverage coverage) {
        this.question = question;
        echo = new Echo(question);
        this.coverage = coverage;
        aspects = aspects(question);
        roles = question.roles().stream().map(Role::id).collect(Collectors.toSet());
        weight = weigh(question.terms().stream().filter(coverage::knows).toList());
    }

    /**
     * The aspects on which a statement answers a question, the one it asks about first. What a role is and what it does
     * are asked for in one breath, and a bare name asks for both; who asks how to begin is told what to study.
     */
    public static List<Aspect> aspects(Question question) {
        List<Aspect> asked = question.aspects();
        if (asked.equals(List.of(Aspect.RESPONSIBILITIES))) {
            return List.of(Aspect.RESPONSIBILITIES, Aspect.OVERVIEW);
        }
        if (asked.equals(List.of(Aspect.GETTING_STARTED))) {
            return List.of(Aspect.GETTING_STARTED, Aspect.EDUCATION);
        }
        boolean bare = asked.isEmpty() && question.terms().isEmpty();
        boolean overview = asked.equals(List.of(Aspect.OVERVIEW));
        return bare || overview ? List.of(Aspect.OVERVIEW, Aspect.RESPONSIBILITIES) : asked;
    }

    /** Statements about a role of the question, or all when it names none, are candidates unless they can't answer. */
    public static Gathered of(Question question, Ranking ranking, Coverage coverage) {
        return new Candidates(question, coverage).gather(ranking);
    }

    private Gathered gather(Ranking ranking) {
        List<Candidate> candidates = new ArrayList<>();
        List<Dropped> dropped = new ArrayList<>();
        for (RankedPassage ranked : ranking.passages()) {
            List<Evidence> statements = coverage.evidence(ranked.passage());
            for (int i = 0; i < statements.size(); i++) {
                Evidence evidence = statements.get(i);
                double similarity = ranked.similarities().get(i);
                objection(evidence)
                        .ifPresentOrElse(
                                verdict -> dropped.add(new Dropped(evidence, similarity, verdict)),
                                () -> candidates.add(candidate(evidence, similarity)));
            }
        }
        return new Gathered(candidates, dropped);
    }

    /** Why a statement is no candidate, empty when it is one. */
    private Optional<Verdict> objection(Evidence evidence) {
        if (!isAboutThem(evidence)) {
            return Optional.of(Verdict.OTHER_ROLE);
        }
        if (question.beyond().contains(evidence.id())) {
            return Optional.of(Verdict.GIVEN);
        }
        return switch (evidence.profile().form()) {
            case ASKING -> Optional.of(Verdict.ASKS);
            case LEANING -> Optional.of(Verdict.LEANS);
            case PLAIN, EXAMPLE, FRAMING -> echo.is(evidence) ? Optional.of(Verdict.ECHOES) : Optional.empty();
        };
    }

    private boolean isAboutThem(Evidence evidence) {
        return roles.isEmpty() || question.roles().stream().anyMatch(evidence::isAbout);
    }

    private Candidate candidate(Evidence evidence, double similarity) {
        Profile profile = evidence.profile();
        // What frames an article has its words, but answers nothing.
        Set<String> terms = profile.isFraming() ? Set.of() : question.terms();
        Set<String> matched = common(terms, profile.stems());
        Set<String> around = common(terms, profile.around());
        around.removeAll(matched);
        double lexical = weight == 0 ? 0 : (weigh(matched) + AROUND * weigh(around)) / weight;
        return new Candidate(
                evidence,
                similarity,
                Set.copyOf(matched),
                Set.copyOf(around),
                lexical,
                aspect(profile) + (opens(evidence) ? OPENING : 0),
                isNear(evidence),
                Fit.astray(evidence, roles));
    }

    /** An article about one role begins by saying what the role is. */
    private boolean opens(Evidence evidence) {
        return aspects.indexOf(Aspect.OVERVIEW) == 0
                && evidence.statement().number() < FIRST
                && evidence.subjects().equals(roles);
    }

    private static Set<String> common(Set<String> terms, Set<String> stems) {
        Set<String> common = new TreeSet<>(terms);
        common.retainAll(stems);
        return common;
    }

    private double weigh(Collection<String> terms) {
        return terms.stream().mapToDouble(coverage::weight).sum();
    }

    private double aspect(Profile profile) {
        double best = 0;
        for (int i = 0; i < aspects.size(); i++) {
            double part = i == 0 ? 1 : SECONDARY;
            best = Math.max(best, part * Fit.aspect(profile, aspects.get(i)));
        }
        return best;
    }

    private boolean isNear(Evidence evidence) {
        String article = evidence.article().id();
        int number = evidence.statement().number();
        return question.near().contains(evidence.id())
                || question.near().contains(article + "#" + (number - 1))
                || question.near().contains(article + "#" + (number + 1));
    }
}
