package dev.waymark.answer.extract;

import dev.waymark.answer.Question;
import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Profile;
import dev.waymark.knowledge.Article;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.search.RankedPassage;
import dev.waymark.search.Ranking;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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

    private static final Pattern PRONOUN = Pattern.compile("(?i)^(they|he|she|it|its|their|his|her|them)\\b");

    private final Question question;
    private final Coverage coverage;
    private final RoleCatalogue catalogue;
    private final List<Aspect> aspects;
    private final Set<String> roles;
    private final double weight;

    private Candidates(Question question, Coverage coverage, RoleCatalogue catalogue) {
        this.catalogue = catalogue;
        this.question = question;
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
        return new Candidates(question, coverage, ranking.knowledge().catalogue()).gather(ranking);
    }

    private List<Candidate> gather(Ranking ranking) {
        List<Candidate> candidates = new ArrayList<>();
        for (RankedPassage ranked : ranking.passages()) {
            List<Profile> profiles = coverage.profiles(ranked.passage());
            for (int i = 0; i < profiles.size(); i++) {
                if (isAboutThem(profiles.get(i)) && !leans(profiles.get(i))) {
                    candidates.add(candidate(
                            ranked, profiles.get(i), ranked.similarities().get(i)));
                }
            }
        }
        return candidates;
    }

    private boolean isAboutThem(Profile profile) {
        return roles.isEmpty() || profile.statement().roles().stream().anyMatch(roles::contains);
    }

    /** A pronoun that stands for nobody known: the sentence can't be read by itself. */
    private static boolean leans(Profile profile) {
        return profile.statement().named().isEmpty()
                && PRONOUN.matcher(profile.statement().text()).find();
    }

    private Candidate candidate(RankedPassage ranked, Profile profile, double similarity) {
        // What frames an article has its words, but answers nothing.
        Set<String> terms = profile.framing() ? Set.of() : question.terms();
        Set<String> matched = common(terms, profile.stems());
        Set<String> around = common(terms, profile.around());
        around.removeAll(matched);
        double lexical = weight == 0 ? 0 : (weigh(matched) + AROUND * weigh(around)) / weight;
        return new Candidate(
                ranked.passage(),
                profile,
                similarity,
                Set.copyOf(matched),
                Set.copyOf(around),
                lexical,
                aspect(profile) + (opens(ranked.passage().article(), profile) ? OPENING : 0),
                isNear(ranked, profile),
                astray(ranked.passage().article(), profile));
    }

    /** What an article on one role says of another in passing is seldom what was asked about the other. */
    private double astray(Article article, Profile profile) {
        if (roles.isEmpty()) {
            return 0;
        }
        boolean others = !roles.containsAll(profile.statement().roles());
        Set<String> subjects = subjects(article);
        boolean elsewhere = !subjects.isEmpty() && Collections.disjoint(subjects, roles);
        return (others ? OTHERS : 0) + (elsewhere ? ELSEWHERE : 0);
    }

    /** An article about one role begins by saying what the role is. */
    private boolean opens(Article article, Profile profile) {
        return aspects.indexOf(Aspect.OVERVIEW) == 0
                && profile.statement().number() < FIRST
                && subjects(article).equals(roles);
    }

    private Set<String> subjects(Article article) {
        return article.roles().stream()
                .flatMap(name -> catalogue.named(name).stream())
                .map(Role::id)
                .collect(Collectors.toSet());
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

    private boolean isNear(RankedPassage ranked, Profile profile) {
        String article = ranked.passage().article().id();
        int number = profile.statement().number();
        return question.near().contains(article + "#" + number)
                || question.near().contains(article + "#" + (number - 1))
                || question.near().contains(article + "#" + (number + 1));
    }
}
