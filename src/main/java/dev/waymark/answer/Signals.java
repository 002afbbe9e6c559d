package dev.waymark.answer;

import dev.waymark.answer.extract.Candidate;
import dev.waymark.answer.extract.Candidates;
import dev.waymark.coverage.Coverage;
import dev.waymark.search.RankedPassage;
import dev.waymark.search.Ranking;
import dev.waymark.text.Figures;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads off what was found for a question how surely it is an answer. */
final class Signals {
    /** So many passages behind the nearest show what this question is near to anyway. */
    private static final int BEHIND = 9;

    /** A greater lead tells no more: among few articles even what hardly fits has it. */
    private static final double FAR = 0.1;

    private static final Pattern FIGURE_ASKED =
            Pattern.compile("(?i)\\b(how (many|long|old|often)|how much( money| do| does| would| could| can| is| are|$)"
                    + "|what (number|percentage|share|year)|which year|when|salary|salaries|earn|paid|wages?|per ?cent"
                    + "|percentage)\\b");

    private final Question question;
    private final List<Candidate> candidates;
    private final List<Candidate> selected;
    private final Coverage coverage;
    private final boolean named;
    private final boolean asked;

    /**
     * @param candidates what was found on the question's roles
     * @param selected those of them that would make up the answer
     */
    Signals(Question question, List<Candidate> candidates, List<Candidate> selected, Coverage coverage) {
        this.question = question;
        this.candidates = candidates;
        this.selected = selected;
        this.coverage = coverage;
        named = !question.roles().isEmpty() || !question.sharp().isEmpty();
        asked = !question.roles().isEmpty() && !question.aspects().isEmpty();
    }

    /** All signals, where the candidates stand in a ranking. */
    Map<Signal, Double> in(Ranking ranking) {
        Map<Signal, Double> values = new EnumMap<>(Signal.class);
        for (Signal signal : Signal.values()) {
            values.put(signal, value(signal, ranking));
        }
        return values;
    }

    private double value(Signal signal, Ranking ranking) {
        return switch (signal) {
            case STATEMENT -> selected.isEmpty() ? 0 : nearest();
            case AHEAD -> ahead(ranking.passages());
            case NAMED -> one(named);
            case FOLLOW_UP -> one(question.isFollowUp());
            case ASKED -> one(asked);
            case ASPECT -> asked && !selected.isEmpty() ? selected.getFirst().aspect() : 0;
            case UNSUPPORTED -> one(asked && !isSupported());
            case WORDS -> asked ? 0 : words();
            case UNKNOWN -> unknown();
            case MISSING -> one(isMissing());
            case FIGURE -> one(asksForFigure() && holdsFigure());
            case NO_FIGURE -> one(asksForFigure() && !holdsFigure());
        };
    }

    private static double one(boolean holds) {
        return holds ? 1 : 0;
    }

    private double nearest() {
        return candidates.stream().mapToDouble(Candidate::similarity).max().orElse(0);
    }

    private double words() {
        return selected.stream().mapToDouble(Candidate::lexical).max().orElse(0);
    }

    private static double ahead(List<RankedPassage> passages) {
        double[] nearest = passages.stream()
                .mapToDouble(passage -> -passage.similarity())
                .sorted()
                .limit(BEHIND + 1)
                .map(cosine -> -cosine)
                .toArray();
        if (nearest.length < 2) {
            return 0;
        }
        double behind = 0;
        for (int i = 1; i < nearest.length; i++) {
            behind += nearest[i];
        }
        return Math.min(FAR, nearest[0] - behind / (nearest.length - 1));
    }

    private boolean isSupported() {
        return Candidates.aspects(question).stream()
                .anyMatch(aspect -> candidates.stream().anyMatch(candidate -> candidate.states(aspect)));
    }

    private double unknown() {
        List<String> unknown = question.terms().stream()
                .filter(term -> !coverage.knows(term) && !question.sharp().contains(term))
                .toList();
        return unknown.isEmpty() ? 0 : weigh(unknown) / weigh(question.terms());
    }

    private double weigh(Collection<String> terms) {
        return terms.stream().mapToDouble(coverage::weight).sum();
    }

    private boolean isMissing() {
        Set<String> missing = new HashSet<>(question.sharp());
        selected.forEach(candidate -> {
            missing.removeAll(candidate.matched());
            missing.removeAll(candidate.around());
        });
        return !missing.isEmpty();
    }

    private boolean asksForFigure() {
        return FIGURE_ASKED.matcher(question.text()).find();
    }

    private boolean holdsFigure() {
        return selected.stream().anyMatch(candidate -> Figures.hasNumber(candidate.text()));
    }
}
