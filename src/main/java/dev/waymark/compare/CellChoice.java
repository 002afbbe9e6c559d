package dev.waymark.compare;

import dev.waymark.answer.extract.Fit;
import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Evidence;
import dev.waymark.coverage.Profile;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import dev.waymark.text.Figures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses what stands in a cell, of all that the articles state on its role and aspect. */
final class CellChoice {
    private static final int MOST = 4;

    /** What a reader takes in at a glance; what fits best stands whatever its length. */
    private static final int WORDS = 120;

    private static final int LONGEST_LIST = 12;

    /** What is so much less fitting than the best supports it no longer. */
    private static final double SUPPORT = 0.5;

    /** What a role is, is said in a sentence or two; the rest is about something. */
    private static final double SUPPORT_IN_OVERVIEW = 0.25;

    /** An article about this role alone says it more fully than one about several. */
    private static final double HOME = 0.15;

    /** A word about the aspect under a heading on something else. */
    private static final double ASIDE = 0.5;

    /** What it also is about is what it says, more than what its heading says. */
    private static final double ELSE = 0.1;

    /** What says what a role is says the less what it does. */
    private static final double IDENTITY = 0.25;

    private static final double CONTRASTING = 0.2;

    private static final double EXAMPLE = 0.4;

    private static final double FIGURE = 0.1;

    /** A list of it gives it whole, unless it is something told in a sentence. */
    private static final double LISTED = 0.3;

    private static final Set<Aspect> TOLD = Set.of(Aspect.OVERVIEW, Aspect.PAY, Aspect.OUTLOOK);

    /** Two sentences that share so many of the words of the shorter one say the same. */
    private static final double SAME = 0.7;

    private static final int FEW_WORDS = 3;

    /** Where figures are what one looks for, and sources differ. */
    static final Set<Aspect> FIGURES = Set.of(Aspect.PAY, Aspect.OUTLOOK);

    private final Role role;
    private final Aspect aspect;

    private CellChoice(Role role, Aspect aspect) {
        this.role = role;
        this.aspect = aspect;
    }

    /** Up to four, in the order to be read; empty only where nothing is stated. */
    static List<Unit> of(Role role, Aspect aspect, Coverage coverage) {
        return new CellChoice(role, aspect).choose(coverage.evidence(role, aspect));
    }

    private List<Unit> choose(List<Evidence> stated) {
        List<Unit> chosen = new ArrayList<>();
        for (Unit unit : supporting(units(stated))) {
            if (chosen.size() == MOST) {
                break;
            }
            boolean fits = chosen.isEmpty() || words(chosen) + unit.words() <= WORDS;
            if (fits && chosen.stream().noneMatch(other -> repeats(unit, other))) {
                chosen.add(unit);
            }
        }
        return inSections(chosen);
    }

    private List<Unit> supporting(List<Unit> units) {
        double best = units.stream().mapToDouble(Unit::score).max().orElse(0);
        double least = best - (aspect == Aspect.OVERVIEW ? SUPPORT_IN_OVERVIEW : SUPPORT);
        List<Unit> supporting = units.stream()
                .filter(unit -> unit.score() >= least)
                .sorted(Comparator.comparingDouble(Unit::score).reversed())
                .toList();
        return FIGURES.contains(aspect) ? everySourceFirst(supporting) : supporting;
    }

    private List<Unit> units(List<Evidence> stated) {
        Set<String> introductions = stated.stream()
                .filter(evidence -> evidence.span().leadIn() >= 0)
                .map(evidence -> evidence.article().id() + "#" + evidence.span().leadIn())
                .collect(Collectors.toSet());
        Map<String, List<Evidence>> units = new LinkedHashMap<>();
        for (Evidence evidence : stated) {
            String unit = evidence.span().isItem()
                    ? evidence.article().id() + "#list" + evidence.span().paragraph()
                    : evidence.id();
            List<Evidence> statements = units.computeIfAbsent(unit, _ -> new ArrayList<>());
            if (statements.size() < LONGEST_LIST) {
                statements.add(evidence);
            }
        }
        // What introduces a list stands with its list.
        units.keySet().removeAll(introductions);
        return units.values().stream().map(unit -> new Unit(unit, score(unit))).toList();
    }

    private double score(List<Evidence> unit) {
        double mean = unit.stream().mapToDouble(this::score).average().orElse(0);
        boolean listed = unit.size() > 1
                && !TOLD.contains(aspect)
                && unit.stream().allMatch(evidence -> evidence.profile().isAbout(aspect));
        return mean + (listed ? LISTED : 0);
    }

    private double score(Evidence evidence) {
        Profile profile = evidence.profile();
        double score = Fit.aspect(profile, aspect) + Fit.named(evidence) - Fit.astray(evidence, Set.of(role.id()));
        score += evidence.subjects().equals(Set.of(role.id())) ? HOME : 0;
        score -= profile.isAbout(aspect) ? 0 : ASIDE;
        score -= profile.aspects().isEmpty() || profile.aspects().contains(aspect) ? 0 : ELSE;
        score -= aspect == Aspect.RESPONSIBILITIES && profile.names(Aspect.OVERVIEW) ? IDENTITY : 0;
        score -= profile.contrasted().isEmpty() ? 0 : CONTRASTING;
        score -= profile.form() == Profile.Form.EXAMPLE ? EXAMPLE : 0;
        boolean figure = FIGURES.contains(aspect)
                && !Figures.in(evidence.statement().text()).isEmpty();
        return score + (figure ? FIGURE : 0);
    }

    /** The best figures of each article come before what else any of them says. */
    private static List<Unit> everySourceFirst(List<Unit> ranked) {
        Map<String, Unit> first = new LinkedHashMap<>();
        ranked.stream()
                .filter(unit -> !unit.figures().isEmpty())
                .forEach(unit -> first.putIfAbsent(unit.article(), unit));
        List<Unit> units = new ArrayList<>(first.values());
        ranked.stream().filter(unit -> !first.containsValue(unit)).forEach(units::add);
        return units;
    }

    private static int words(List<Unit> units) {
        return units.stream().mapToInt(Unit::words).sum();
    }

    private static boolean repeats(Unit unit, Unit other) {
        Set<String> figures = unit.figures();
        if (!figures.isEmpty() && other.figures().containsAll(figures)) {
            return true;
        }
        if (!Collections.disjoint(figures, other.figures()) || figures.isEmpty()) {
            Set<String> shared = new HashSet<>(unit.stems());
            int shorter = Math.min(shared.size(), other.stems().size());
            shared.retainAll(other.stems());
            return shorter > FEW_WORDS && shared.size() >= SAME * shorter;
        }
        return false;
    }

    /** Section by section, the one with the best first; within a section as it goes on. */
    private static List<Unit> inSections(List<Unit> chosen) {
        Map<String, List<Unit>> sections = new LinkedHashMap<>();
        chosen.forEach(unit ->
                sections.computeIfAbsent(unit.section(), _ -> new ArrayList<>()).add(unit));
        return sections.values().stream()
                .flatMap(units -> units.stream().sorted(Comparator.comparingInt(Unit::number)))
                .toList();
    }
}
