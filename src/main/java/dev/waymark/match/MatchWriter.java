package dev.waymark.match;

import dev.waymark.match.advert.Advert;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import dev.waymark.text.Offsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts into words and numbers what a comparison found. */
final class MatchWriter {
    /** More roles would be guesses. */
    private static final int MOST_ROLES = 5;

    /** Enough to prove that a role's articles name a tool. */
    private static final int MOST_CITED = 2;

    private final Advert advert;
    private final RoleStatements statements;
    private final Comparison comparison;
    private final Citations citations = new Citations();

    MatchWriter(Advert advert, RoleStatements statements, Comparison comparison) {
        this.advert = advert;
        this.statements = statements;
        this.comparison = comparison;
    }

    /** To be called once: numbers run on. */
    Match write() {
        List<RoleFit> fits = comparison.fits().stream()
                .filter(RoleFit::isDescribed)
                .limit(MOST_ROLES)
                .toList();
        if (fits.isEmpty()) {
            return new Match(List.of(), List.of(), List.of(), List.of());
        }
        Role best = fits.getFirst().role();
        List<Match.Described> roles = fits.stream().map(this::described).toList();
        List<Match.Unusual> unusual = unusual(best);
        List<Match.Missing> missing = missing(best);
        return new Match(roles, unusual, missing, citations.all());
    }

    private Match.Described described(RoleFit fit) {
        List<Match.Backed> evidence = new ArrayList<>();
        title(fit).ifPresent(evidence::add);
        fit.supports().forEach(support -> evidence.add(backed(support)));
        return new Match.Described(fit.role(), fit.share(), evidence);
    }

    /** A title that names the role asks for what the articles say the role is. */
    private Optional<Match.Backed> title(RoleFit fit) {
        return fit.title()
                .flatMap(title -> statements
                        .definition(fit.role())
                        .map(definition -> new Match.Backed(
                                span(title.offsets()), Aspect.OVERVIEW, numbers(List.of(definition)))));
    }

    private Match.Backed backed(Support support) {
        return new Match.Backed(
                span(support.line().requirement().offsets()), support.best().aspect(), numbers(support.statements()));
    }

    private List<Match.Unusual> unusual(Role best) {
        return new UnusualLines(comparison, best, statements.roles())
                .find().stream()
                        .map(found -> new Match.Unusual(
                                span(found.line().requirement().offsets()), found.about(), numbers(found.statements())))
                        .toList();
    }

    private List<Match.Missing> missing(Role best) {
        return new MissingThings(statements.things(), statements.roles())
                .of(best, advert.text()).stream()
                        .map(missing -> new Match.Missing(
                                best,
                                missing.thing().aspect(),
                                missing.thing().name(),
                                citations.numbers(missing.evidence().stream()
                                        .limit(MOST_CITED)
                                        .toList())))
                        .toList();
    }

    private List<Integer> numbers(List<RoleStatement> cited) {
        return citations.numbers(cited.stream().map(RoleStatement::evidence).toList());
    }

    private Match.Span span(Offsets offsets) {
        return new Match.Span(offsets, offsets.of(advert.text()));
    }
}
