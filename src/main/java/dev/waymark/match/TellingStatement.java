package dev.waymark.match;

import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Evidence;
import dev.waymark.coverage.Profile;
import dev.waymark.coverage.thing.Thing;
import dev.waymark.knowledge.Span;
import dev.waymark.match.advert.Meaning;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A statement about one role alone on something that adverts ask for.
 *
 * @param text as it is embedded: without names of roles, as the lines of an advert, and by itself. Under its heading, as
 *     the index has it for questions, it would be alike to all that stands there with it.
 */
record TellingStatement(Role role, Evidence evidence, Aspect aspect, String text) {
    /** What adverts speak of, the most telling first. */
    private static final List<Aspect> ASPECTS = List.of(
            Aspect.TOOLS,
            Aspect.SKILLS,
            Aspect.RESPONSIBILITIES,
            Aspect.EDUCATION,
            Aspect.COLLABORATION,
            Aspect.OVERVIEW);

    /** Figures and forecasts are about a role, but no line of an advert asks for them. */
    private static final List<Aspect> FIGURES = List.of(Aspect.PAY, Aspect.OUTLOOK, Aspect.INDUSTRIES);

    /** Each line of an advert is compared with so many; a folder with more about its roles is matched by a part of it. */
    private static final int MOST = 5_000;

    private static final int MOST_OF_A_ROLE = 200;

    /**
     * The statement with what an advert is compared with.
     *
     * @param tools that it names
     */
    RoleStatement read(Meaning meaning, Set<Thing> tools) {
        return new RoleStatement(role, evidence, aspect, tools, meaning);
    }

    /** All, role by role in the order of the catalogue. */
    static List<TellingStatement> of(Coverage coverage, RoleCatalogue catalogue) {
        List<Role> roles = coverage.roles();
        int most = Math.clamp(MOST / Math.max(1, roles.size()), 1, MOST_OF_A_ROLE);
        return roles.stream()
                .flatMap(role -> of(role, coverage, catalogue).limit(most))
                .toList();
    }

    private static Stream<TellingStatement> of(Role role, Coverage coverage, RoleCatalogue catalogue) {
        Set<Evidence> evidence = new LinkedHashSet<>();
        ASPECTS.forEach(aspect -> evidence.addAll(coverage.evidence(role, aspect)));
        return evidence.stream()
                .filter(one -> isOf(role, one, catalogue))
                .flatMap(one -> aspect(one).stream()
                        .map(aspect -> new TellingStatement(
                                role,
                                one,
                                aspect,
                                catalogue.mask(one.statement().text()))));
    }

    /**
     * Whether it speaks of this role and of no other, not even in passing: a contrast is about the other as well. What an
     * article about other roles says of this one is said of their colleagues.
     */
    private static boolean isOf(Role role, Evidence evidence, RoleCatalogue catalogue) {
        return evidence.statement().roles().equals(Set.of(role.id()))
                && evidence.profile().form() == Profile.Form.PLAIN
                && (evidence.subjects().isEmpty() || evidence.subjects().contains(role.id()))
                && evidence.span().kind() != Span.Kind.LEAD_IN
                && catalogue.mentions(evidence.statement().text()).stream()
                        .allMatch(mention -> mention.roles().contains(role.id()));
    }

    /** The aspect that its heading names, else its own words; empty for what no advert asks for. */
    private static Optional<Aspect> aspect(Evidence evidence) {
        if (FIGURES.stream().anyMatch(evidence.profile()::states)) {
            return Optional.empty();
        }
        Optional<Aspect> inherited = ASPECTS.stream()
                .filter(evidence.profile().inherited()::contains)
                .findFirst();
        return inherited.or(
                () -> ASPECTS.stream().filter(evidence.profile()::states).findFirst());
    }
}
