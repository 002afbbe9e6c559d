package dev.waymark.answer.extract;

import dev.waymark.answer.Question;
import dev.waymark.role.Aspect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How much of a pool to give, which matters more than any weight: a question that says no more than role and aspect gets
 * the whole list or section, one that asks for something in particular gets only what carries it.
 */
final class Extent {
    private static final int SENTENCES = 4;
    private static final int PARTICULAR_SENTENCES = 3;
    private static final int SIMILAR_SENTENCES = 2;

    /** From here on a list is about the aspect as a whole, and then it gets this much more relevance. */
    private static final double LISTED = 0.9;

    private static final double LIST = 0.5;

    /** What is told in a sentence: a list of it only gives the parts. */
    private static final Set<Aspect> TOLD = Set.of(Aspect.OVERVIEW, Aspect.PAY, Aspect.OUTLOOK);

    /** A statement with this share of the terms is what was asked for, whatever it is about. */
    private static final double MOSTLY = 0.7;

    private static final double STANDS_OUT = 0.2;

    /** Candidates this share of the best one's weight in terms answer a particular question as well. */
    private static final double AS_GOOD = 0.6;

    /** Of those, the ones that score this little less than the best. */
    private static final double ALIKE = 0.3;

    /** Closer than this, two meanings cannot be told apart. */
    private static final double NEARLY = 0.1;

    /** Sentences this much less relevant than the best one no longer support it. */
    private static final double SUPPORT = 0.5;

    private static final double ELSEWHERE = 0.25;

    private final Question question;
    private final Pool pool;

    private Extent(Question question, Pool pool) {
        this.question = question;
        this.pool = pool;
    }

    /** What of a pool answers a question, in the order to be read; empty only for an empty pool. */
    static List<Candidate> of(Question question, Pool pool) {
        return pool.isEmpty() ? List.of() : new Extent(question, pool).select();
    }

    private List<Candidate> select() {
        if (question.terms().isEmpty()) {
            return general();
        }
        boolean matched = pool.hasTerms();
        if (isBesideThePoint() && (matched || !standsOut())) {
            return general();
        }
        return matched ? particular() : similar();
    }

    /** Where no statement on the aspect has any of the terms, and none elsewhere has most, they were only around it. */
    private boolean isBesideThePoint() {
        List<Candidate> covering = pool.candidates().stream()
                .filter(candidate -> candidate.aspect() > 0)
                .toList();
        boolean elsewhere = pool.candidates().stream().anyMatch(candidate -> candidate.lexical() >= MOSTLY);
        return !covering.isEmpty() && !new Pool(covering).hasTerms() && !elsewhere;
    }

    /** Whether one item of a list answers so much better than the rest that the others were not asked for. */
    private boolean standsOut() {
        Candidate best = pool.best(Candidate::relevance);
        double others = pool.candidates().stream()
                .filter(other -> best.isInListOf(other) && !other.equals(best))
                .mapToDouble(Candidate::closeness)
                .average()
                .orElse(1);
        return best.closeness() - others >= STANDS_OUT;
    }

    /** What is asked for in particular stands in other words: only what comes nearest in meaning. */
    private List<Candidate> similar() {
        double most = pool.best(Candidate::relevance).relevance();
        return pool.candidates().stream()
                .sorted(Pool.byScore(Candidate::relevance))
                .filter(candidate -> candidate.relevance() >= most - NEARLY)
                .limit(SIMILAR_SENTENCES)
                .toList();
    }

    private List<Candidate> particular() {
        ToDoubleFunction<Candidate> score = candidate -> 2 * candidate.lexical() + candidate.relevance();
        double most = pool.best(Candidate::lexical).lexical();
        List<Candidate> fitting = pool.candidates().stream()
                .filter(candidate -> !candidate.matched().isEmpty() && candidate.lexical() >= AS_GOOD * most)
                .sorted(Pool.byScore(score))
                .toList();
        double highest = fitting.isEmpty() ? 0 : score.applyAsDouble(fitting.getFirst());
        List<Candidate> selected = new ArrayList<>(fitting.stream()
                .filter(candidate -> score.applyAsDouble(candidate) >= highest - ALIKE)
                .limit(PARTICULAR_SENTENCES)
                .toList());
        cover(selected, score);
        return selected;
    }

    /** Adds, for each term that nothing selected carries, the best that does. */
    private void cover(List<Candidate> selected, ToDoubleFunction<Candidate> score) {
        Set<String> covered = new HashSet<>();
        selected.forEach(candidate -> covered.addAll(candidate.matched()));
        List<Candidate> others =
                pool.candidates().stream().sorted(Pool.byScore(score)).toList();
        for (Candidate other : others) {
            if (selected.size() < PARTICULAR_SENTENCES && covered.addAll(other.matched())) {
                selected.add(other);
            }
        }
    }

    private List<Candidate> general() {
        Candidate best = pool.best(this::unitRelevance);
        List<Candidate> list = pool.list(best);
        return list.isEmpty() ? sentences(best) : list;
    }

    /**
     * An item is as relevant as its list on the whole, for one item that happens to fit does not make the list; and
     * where all of an aspect is asked, a list of it is what a reader wants.
     */
    private double unitRelevance(Candidate candidate) {
        if (!candidate.span().isItem()) {
            return candidate.relevance();
        }
        List<Candidate> list =
                pool.candidates().stream().filter(candidate::isInListOf).toList();
        boolean wanted =
                list.size() > 1 && candidate.aspect() >= LISTED && Collections.disjoint(question.aspects(), TOLD);
        return list.stream().mapToDouble(Candidate::relevance).average().orElse(0) + (wanted ? LIST : 0);
    }

    private List<Candidate> sentences(Candidate best) {
        List<Candidate> supporting = pool.candidates().stream()
                .filter(candidate -> !candidate.span().isItem())
                .filter(candidate -> candidate.relevance()
                        >= best.relevance() - (candidate.isInSectionOf(best) ? SUPPORT : ELSEWHERE))
                .sorted(Pool.byScore(Candidate::relevance))
                .limit(SENTENCES)
                .toList();
        return grouped(supporting);
    }

    /** Sentences of one section in the order of the article; sections by their best sentence. */
    private static List<Candidate> grouped(List<Candidate> ranked) {
        return Pool.sections(ranked).values().stream()
                .flatMap(section -> section.stream().sorted(Pool.IN_ARTICLE))
                .toList();
    }
}
