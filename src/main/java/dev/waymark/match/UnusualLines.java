package dev.waymark.match;

import dev.waymark.role.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the lines of an advert that are unusual for the role it describes best. */
final class UnusualLines {
    private static final int MOST = 5;

    /** A line that comes as near as this, though not near enough to support it, is not unusual. */
    private static final double NEAR = 0.3;

    /** A line is usual for another role when it is so many times likelier to be written for that one. */
    private static final double LIKELIER = 2;

    /** To say that a line is usual elsewhere takes more than to say that it is supported. */
    private static final double SURE = 0.45;

    /** What is this far from everything stated about any role is unusual for all of them. */
    private static final double FAR = 0.25;

    private final Comparison comparison;
    private final Role role;
    private final List<Role> others;

    /**
     * @param roles all, in an order that decides between equals
     */
    UnusualLines(Comparison comparison, Role role, List<Role> roles) {
        this.comparison = comparison;
        this.role = role;
        this.others = roles.stream().filter(other -> !other.equals(role)).toList();
    }

    /**
     * An unusual line.
     *
     * @param about says in a sentence what is unusual
     * @param statements about the role that it is usual for
     * @param chance that it was written for that role; 0 where it is usual for none
     */
    record Found(ComparedLine line, String about, List<RoleStatement> statements, double chance) {
        Found {
            statements = List.copyOf(statements);
        }
    }

    /** The most telling ones, in the order of the advert. */
    List<Found> find() {
        return comparison.lines().stream()
                .filter(line -> comparison.nearness(line, role) < NEAR)
                .flatMap(line -> usualElsewhere(line).or(() -> usualNowhere(line)).stream())
                .sorted(Comparator.comparingDouble(Found::chance).reversed())
                .limit(MOST)
                .sorted(Comparator.comparingInt(
                        found -> found.line.requirement().offsets().start()))
                .toList();
    }

    /** What another role's articles support by themselves. */
    private Optional<Found> usualElsewhere(ComparedLine line) {
        return others.stream()
                .filter(other -> line.chance(other) >= LIKELIER * line.chance(role))
                .filter(other -> comparison.nearness(line, other) >= SURE)
                .sorted(Comparator.comparingDouble(line::chance).reversed())
                .flatMap(other -> comparison.support(line, other).stream())
                .findFirst()
                .map(this::found);
    }

    private Found found(Support support) {
        Role other = support.best().role();
        String about = "The articles state nothing like it about %s, but do about %s."
                .formatted(role.plural(), other.plural());
        return new Found(
                support.line(), about, support.statements(), support.line().chance(other));
    }

    private Optional<Found> usualNowhere(ComparedLine line) {
        double nearest = Stream.concat(Stream.of(role), others.stream())
                .mapToDouble(any -> comparison.nearness(line, any))
                .max()
                .orElse(0);
        String about = "The articles state nothing like it about any role.";
        return line.requirement().announced() && nearest < FAR
                ? Optional.of(new Found(line, about, List.of(), 0))
                : Optional.empty();
    }
}
