package dev.waymark.match;

import dev.waymark.coverage.thing.Thing;
import dev.waymark.match.advert.ReadAdvert;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import dev.waymark.role.RoleMention;
import dev.waymark.text.Words;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares the lines of one advert with what is stated about every role. */
final class Comparison {
    /** From here on a statement supports a line; chosen by reading some hundred pairs. */
    private static final double ENOUGH = 0.42;

    /** What a word that only one role uses is worth beside nearness in meaning, and what a name is. */
    private static final double BY_WORD = 0.05;

    private static final double BY_TOOL = 0.15;

    /** The surer a line was written for a role, the less a single statement must have of it. */
    private static final double BY_CHANCE = 0.3;

    /** What a title counts beside the mean over all lines. */
    private static final double BY_TITLE = 0.1;

    private final ReadAdvert advert;
    private final RoleStatements statements;
    private final List<ComparedLine> lines;

    Comparison(ReadAdvert advert, RoleStatements statements) {
        this.advert = advert;
        this.statements = statements;
        this.lines = advert.requirements().stream()
                .map(requirement -> ComparedLine.of(requirement, statements))
                .toList();
    }

    private record Scored(RoleStatement statement, double score) {}

    /** In the order of the advert. */
    List<ComparedLine> lines() {
        return lines;
    }

    /** All roles, the one that the advert describes best first. */
    List<RoleFit> fits() {
        return statements.roles().stream()
                .map(this::fit)
                .sorted(Comparator.comparingDouble(RoleFit::score).reversed())
                .toList();
    }

    /** The statements about a role that support a line, empty for none. */
    Optional<Support> support(ComparedLine line, Role role) {
        List<Scored> enough = scored(line, role).stream()
                .filter(scored -> scored.score + BY_CHANCE * line.chance(role) >= ENOUGH)
                .toList();
        return enough.isEmpty() ? Optional.empty() : Optional.of(new Support(line, telling(line, enough)));
    }

    /** How near the articles about a role come to a line. */
    double nearness(ComparedLine line, Role role) {
        return scored(line, role).stream().mapToDouble(Scored::score).max().orElse(0);
    }

    private RoleFit fit(Role role) {
        List<Support> supports =
                lines.stream().flatMap(line -> support(line, role).stream()).toList();
        double mean =
                lines.stream().mapToDouble(line -> line.chance(role)).average().orElse(0);
        double told = supports.stream()
                .mapToDouble(support -> beyondEven(support.line().chance(role)))
                .sum();
        return new RoleFit(role, mean + BY_TITLE * title(role), told, lines.size(), supports, titled(role));
    }

    /** A chance on a scale from 0, no better than any other role's, to 1. */
    private double beyondEven(double chance) {
        double even = 1.0 / statements.roles().size();
        return even == 1 ? 1 : Math.max(0, (chance - even) / (1 - even));
    }

    /** A title that names several roles is shared among them. */
    private double title(Role role) {
        Set<String> named = new HashSet<>();
        advert.titles().forEach(title -> named.addAll(title.roles()));
        return named.contains(role.id()) ? 1.0 / named.size() : 0;
    }

    private Optional<RoleMention> titled(Role role) {
        return advert.titles().stream()
                .filter(title -> title.roles().contains(role.id()))
                .findFirst();
    }

    private List<Scored> scored(ComparedLine line, Role role) {
        return statements.about(role).stream()
                .map(statement -> new Scored(statement, score(line, statement)))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
    }

    /**
     * A list of tools supports only what asks for one of them, and what is said of degrees only what asks for one: that
     * the subject is the same is not enough.
     */
    private double score(ComparedLine line, RoleStatement statement) {
        if (statement.aspect() == Aspect.EDUCATION && !line.asksForEducation()) {
            return 0;
        }
        Set<Thing> named = new HashSet<>(statement.tools());
        named.retainAll(line.tools());
        if (named.isEmpty() && statement.isList()) {
            return 0;
        }
        double words = line.stems().stream()
                .filter(statement.stems()::contains)
                .mapToDouble(statements.words()::rarity)
                .sum();
        double tools = named.stream().mapToDouble(this::rarity).sum();
        double near = statement.meaning().nearness(line.requirement().meaning());
        return near + BY_WORD * words + BY_TOOL * tools;
    }

    /** Of a name of several words, the most telling one counts. */
    private double rarity(Thing tool) {
        return Words.of(tool.name()).stream()
                .mapToDouble(word -> statements.words().rarity(word.stem()))
                .max()
                .orElse(0);
    }

    /** The best, and another one where it names something of the line that the best does not. */
    private static List<RoleStatement> telling(ComparedLine line, List<Scored> best) {
        RoleStatement first = best.getFirst().statement;
        Set<Thing> left = new HashSet<>(line.tools());
        left.removeAll(first.tools());
        Optional<RoleStatement> second = best.stream()
                .map(Scored::statement)
                .filter(statement -> !Collections.disjoint(left, statement.tools()))
                .findFirst();
        return second.map(statement -> List.of(first, statement)).orElse(List.of(first));
    }
}
