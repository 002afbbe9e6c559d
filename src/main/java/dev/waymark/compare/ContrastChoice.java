package dev.waymark.compare;

import dev.waymark.coverage.Contrast;
import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Evidence;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Chooses the sentences that lead a table: those that set its roles against each other themselves. */
final class ContrastChoice {
    private static final int MOST = 4;

    private static final Set<Aspect> GENERAL = Set.of(Aspect.OVERVIEW, Aspect.RESPONSIBILITIES);

    private static final Pattern PLAINLY = Pattern.compile(
            "(?i)\\b(while|whereas|unlike|on the other hand|in contrast" + "|by contrast|more .* than|rather than)\\b");

    private final Set<String> roles;
    private final Collection<Aspect> aspects;
    private final boolean all;

    private ContrastChoice(List<Role> roles, Collection<Aspect> aspects) {
        this.roles = roles.stream().map(Role::id).collect(Collectors.toSet());
        this.aspects = aspects;
        this.all = aspects.size() == Aspect.values().length;
    }

    /** Best first, the same whatever the order of the roles. */
    static List<Contrast> of(List<Role> roles, Collection<Aspect> aspects, Coverage coverage) {
        return new ContrastChoice(roles, aspects).choose(coverage);
    }

    private List<Contrast> choose(Coverage coverage) {
        Set<Contrast> found = new LinkedHashSet<>();
        coverage.roles().stream()
                .filter(role -> roles.contains(role.id()))
                .forEach(role -> found.addAll(coverage.contrasts(role)));
        List<Contrast> ranked = found.stream()
                .filter(contrast -> opposed(contrast).size() > 1 && isAsked(contrast))
                .sorted(Comparator.comparingDouble(this::score)
                        .reversed()
                        .thenComparing(contrast ->
                                contrast.statements().getFirst().article().id())
                        .thenComparingInt(contrast ->
                                contrast.statements().getFirst().statement().number()))
                .toList();
        return distinct(ranked);
    }

    /** Each pair of roles once, before any pair comes again. */
    private List<Contrast> distinct(List<Contrast> ranked) {
        Set<Set<String>> pairs = new HashSet<>();
        List<Contrast> chosen = new ArrayList<>();
        for (Contrast contrast : ranked) {
            if (pairs.add(opposed(contrast))) {
                chosen.add(contrast);
            }
        }
        ranked.stream().filter(contrast -> !chosen.contains(contrast)).forEach(chosen::add);
        return chosen.stream().limit(Math.max(MOST, pairs.size())).toList();
    }

    private Set<String> opposed(Contrast contrast) {
        Set<String> opposed = new HashSet<>(contrast.roles());
        opposed.retainAll(roles);
        return opposed;
    }

    private boolean isAsked(Contrast contrast) {
        return all
                || contrast.statements().stream()
                        .anyMatch(statement -> aspects.stream().anyMatch(statement.profile()::states));
    }

    private double score(Contrast contrast) {
        Evidence first = contrast.statements().getFirst();
        Set<Aspect> about = first.profile().inherited().isEmpty()
                ? first.profile().aspects()
                : first.profile().inherited();
        double score = opposed(contrast).size();
        score -= 0.5 * (contrast.roles().size() - opposed(contrast).size());
        score += GENERAL.containsAll(about) || !all ? 0.4 : 0;
        score += PLAINLY.matcher(contrast.statements().getLast().statement().text())
                        .find()
                ? 0.3
                : 0;
        score += first.subjects().equals(opposed(contrast)) ? 0.2 : 0;
        return score + (contrast.statements().size() == 1 ? 0.1 : 0);
    }
}
