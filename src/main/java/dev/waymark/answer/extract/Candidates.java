package dev.waymark.answer.extract;

import dev.waymark.answer.Question;
import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Evidence;
import dev.waymark.coverage.Profile;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import dev.waymark.search.RankedPassage;
import dev.waymark.search.Ranking;
import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Gathers what of a ranking is about the roles of a question, and weighs it. */
public final class Candidates {
    /** What an aspect counts when a heading or lead-in names it, or only the statement's own words. */
    private static final double INHERITED = 1.0;

    private static final double OWN = 0.8;

    /** Both together. */
    private static final double BOTH = 1.2;

    /** An aspect that the question names besides the first. */
    private static final double SECONDARY = 0.6;

    /** A term in heading or lead-in, against one in the statement itself. */
    private static final double AROUND = 0.5;

    /** What the first few statements of an article on a role count more as a definition of it. */
    private static final double OPENING = 0.5;

    private static final int FIRST = 3;

    private static final double OTHERS = 0.3;

    private static final double ELSEWHERE = 0.3;

    /** A shorter statement may be a tip that the question asks about: "should I learn Python?" */
    private static final int SHORTEST_ECHO = 4;

    private final Question question;
    private final Set<String> asked;
    private final Coverage coverage;
    private final List<Aspect> aspects;
    private final Set<String> roles;
    private final double weight;

    private Candidates(Question question, Coverage coverage) {
        this.question = question;
        asked = Words.of(question.text()).stream().map(Word::stem).collect(Collectors.toSet());
        this.coverage = coverage;
        aspects = aspects(question);
        roles = question.roles().stream().map(Role::id).collect(Collectors.toSet());
        weight = weigh(question.terms().stream().filter(coverage::knows).toList());
    }

    /** What a role is and what it does are asked for in one breath; a bare name asks for both. */
    private static List<Aspect> aspects(Question question) {
        if (question.aspects().equals(List.of(Aspect.RESPONSIBILITIES))) {
            return List.of(Aspect.RESPONSIBILITIES, Aspect.OVERVIEW);
        }
        boolean bare = question.aspects().isEmpty() && question.terms().isEmpty();
        boolean overview = question.aspects().equals(List.of(Aspect.OVERVIEW));
        return bare || overview ? List.of(Aspect.OVERVIEW, Aspect.RESPONSIBILITIES) : question.aspects();
    }

    /** All statements of the ranking that are about a role of the question, or all when it names none. */
    public static List<Candidate> of(Question question, Ranking ranking, Coverage coverage) {
        return new Candidates(question, coverage).gather(ranking);
    }

    private List<Candidate> gather(Ranking ranking) {
        List<Candidate> candidates = new ArrayList<>();
        for (RankedPassage ranked : ranking.passages()) {
            List<Evidence> statements = coverage.evidence(ranked.passage());
            for (int i = 0; i < statements.size(); i++) {
                if (isAboutThem(statements.get(i))
                        && statements.get(i).profile().canAnswer()
                        && !isEcho(statements.get(i))) {
                    candidates.add(
                            candidate(statements.get(i), ranked.similarities().get(i)));
                }
            }
        }
        return candidates;
    }

    /** What has no words but the question's own, and names nobody, tells nothing; most likely it is no statement at all. */
    private boolean isEcho(Evidence evidence) {
        return evidence.statement().named().isEmpty()
                && asked.containsAll(evidence.profile().stems())
                && isEcho(Words.of(evidence.statement().text()));
    }

    private boolean isEcho(List<Word> words) {
        return words.size() >= SHORTEST_ECHO && words.stream().map(Word::stem).allMatch(asked::contains);
    }

    private boolean isAboutThem(Evidence evidence) {
        return roles.isEmpty() || evidence.statement().roles().stream().anyMatch(roles::contains);
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
                astray(evidence));
    }

    /** What an article on one role says of another in passing is seldom what was asked about the other. */
    private double astray(Evidence evidence) {
        if (roles.isEmpty()) {
            return 0;
        }
        boolean others = !roles.containsAll(evidence.statement().roles());
        boolean elsewhere = !evidence.subjects().isEmpty() && Collections.disjoint(evidence.subjects(), roles);
        return (others ? OTHERS : 0) + (elsewhere ? ELSEWHERE : 0);
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
            best = Math.max(best, part * aspect(profile, aspects.get(i)));
        }
        return best;
    }

    private static double aspect(Profile profile, Aspect asked) {
        boolean own = profile.names(asked);
        boolean inherited = profile.inherited().contains(asked);
        if (own && inherited) {
            return BOTH;
        }
        if (inherited) {
            return INHERITED;
        }
        return own ? OWN : 0;
    }

    private boolean isNear(Evidence evidence) {
        String article = evidence.article().id();
        int number = evidence.statement().number();
        return question.near().contains(evidence.id())
                || question.near().contains(article + "#" + (number - 1))
                || question.near().contains(article + "#" + (number + 1));
    }
}
