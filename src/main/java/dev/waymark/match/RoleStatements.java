package dev.waymark.match;

import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Evidence;
import dev.waymark.coverage.Profile;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Span;
import dev.waymark.match.advert.Meaning;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What one state of the knowledge says about each role that an advert can ask for. Immutable. */
final class RoleStatements {
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

    /** Embedding so many takes seconds, once; a folder with more about its roles is matched by a part of it. */
    private static final int MOST_STATEMENTS = 5_000;

    private static final int MOST_OF_A_ROLE = 200;

    private final Map<Role, List<RoleStatement>> byRole;
    private final Things things;
    private final RoleWords words;

    private RoleStatements(Map<Role, List<RoleStatement>> byRole) {
        this.byRole = byRole;
        Map<String, String> names = new HashMap<>();
        all().forEach(statement -> statement.things().forEach(names::putIfAbsent));
        things = new Things(names);
        words = new RoleWords(all());
    }

    static RoleStatements of(Knowledge knowledge, Coverage coverage, StatementVectors vectors) {
        List<Unread> unread = unread(knowledge, coverage);
        Iterator<float[]> embedded = vectors.of(
                        unread.stream().flatMap(one -> one.texts().stream()).toList())
                .iterator();
        List<List<float[]>> byStatement = unread.stream()
                .map(one -> one.texts().stream().map(_ -> embedded.next()).toList())
                .toList();
        List<float[]> whole = byStatement.stream().map(List::getFirst).toList();
        float[] mean = whole.isEmpty() ? new float[0] : Meaning.mean(whole);
        List<RoleStatement> statements = new ArrayList<>();
        for (int i = 0; i < unread.size(); i++) {
            statements.add(unread.get(i).read(byStatement.get(i), mean));
        }
        return new RoleStatements(statements.stream()
                .collect(Collectors.groupingBy(RoleStatement::role, LinkedHashMap::new, Collectors.toList())));
    }

    /** The roles that something is stated about, in the order of the catalogue. */
    List<Role> roles() {
        return List.copyOf(byRole.keySet());
    }

    List<RoleStatement> about(Role role) {
        return byRole.getOrDefault(role, List.of());
    }

    /** What the role is in a sentence; empty where none says so. */
    Optional<RoleStatement> definition(Role role) {
        return about(role).stream().filter(RoleStatement::isDefinition).findFirst();
    }

    /** All that is listed by name for any role. */
    Things things() {
        return things;
    }

    /** The words that are used for each role. */
    RoleWords words() {
        return words;
    }

    private List<RoleStatement> all() {
        return byRole.values().stream().flatMap(List::stream).toList();
    }

    /**
     * A statement whose meaning is not known yet.
     *
     * @param texts it and its clauses, without the names of roles, as the lines of an advert
     */
    private record Unread(Role role, Evidence evidence, Aspect aspect, List<String> texts) {
        static Unread of(Role role, Evidence evidence, Aspect aspect, RoleCatalogue catalogue) {
            String masked = catalogue.mask(evidence.statement().text());
            List<String> texts = new ArrayList<>(List.of(masked));
            texts.addAll(Clauses.of(masked));
            return new Unread(role, evidence, aspect, List.copyOf(texts));
        }

        RoleStatement read(List<float[]> vectors, float[] mean) {
            List<Meaning> meanings =
                    vectors.stream().map(vector -> Meaning.of(vector, mean)).toList();
            return new RoleStatement(role, evidence, aspect, Things.listedIn(texts.getFirst()), meanings);
        }
    }

    private static List<Unread> unread(Knowledge knowledge, Coverage coverage) {
        List<Role> roles = coverage.roles();
        int most = Math.clamp(MOST_STATEMENTS / Math.max(1, roles.size()), 1, MOST_OF_A_ROLE);
        return roles.stream()
                .flatMap(role -> evidence(role, coverage).stream()
                        .filter(evidence -> isOf(role, evidence, knowledge.catalogue()))
                        .flatMap(evidence -> aspect(evidence).stream()
                                .map(aspect -> Unread.of(role, evidence, aspect, knowledge.catalogue())))
                        .limit(most))
                .toList();
    }

    private static Set<Evidence> evidence(Role role, Coverage coverage) {
        Set<Evidence> evidence = new LinkedHashSet<>();
        ASPECTS.forEach(aspect -> evidence.addAll(coverage.evidence(role, aspect)));
        return evidence;
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
