package dev.waymark.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.answer.Citation;
import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Coverages;
import dev.waymark.coverage.Evidence;
import dev.waymark.coverage.thing.NamedThing;
import dev.waymark.coverage.thing.ThingIndex;
import dev.waymark.coverage.thing.Things;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import dev.waymark.role.Aspect;
import dev.waymark.role.AspectWording;
import dev.waymark.role.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of every pair of roles in the knowledge folder. Spans are compared, for numbers depend on the order. */
class KnowledgeComparisonsTest {
    private static final Knowledge KNOWLEDGE = KnowledgeFolder.read(Path.of("knowledge"));
    private static final Coverages COVERAGES = new Coverages(AspectWording.builtIn());
    private static final Coverage COVERAGE = COVERAGES.of(KNOWLEDGE);
    private static final Things THINGS = new ThingIndex(COVERAGES).of(KNOWLEDGE);
    private static final Map<String, Evidence> BY_SPAN = bySpan();
    private static final Comparer COMPARER = Comparers.of(KNOWLEDGE);
    private static final List<Role> ROLES = COVERAGE.roles();
    private static final List<Comparison> PAIRS = pairs();

    @Test
    void swappingTheRolesSwapsTheColumnsAndNothingElse() {
        for (Comparison pair : PAIRS) {
            Comparison swapped = compare(pair.roles().getLast(), pair.roles().getFirst());

            assertThat(cells(swapped)).as(names(pair)).isEqualTo(cells(pair));
            assertThat(sentences(swapped, swapped.contrasts())).isEqualTo(sentences(pair, pair.contrasts()));
            assertThat(items(swapped)).as(names(pair)).isEqualTo(items(pair));
            assertThat(spans(swapped)).isEqualTo(spans(pair));
        }
    }

    @Test
    void addingARoleChangesNoCellOfTheOthers() {
        for (int i = 0; i < PAIRS.size(); i++) {
            Comparison pair = PAIRS.get(i);
            Role third = another(pair.roles(), i);

            Comparison three =
                    compare(pair.roles().getFirst(), third, pair.roles().getLast());

            assertThat(cells(three)).as(names(three)).containsAllEntriesOf(cells(pair));
        }
    }

    @Test
    void everyCellRestsOnSpansAboutItsRole() {
        for (Comparison pair : PAIRS) {
            for (Row row : pair.rows()) {
                for (Cell cell : row.cells()) {
                    assertThat(cell.sentences()).hasSizeBetween(cell.isStated() ? 1 : 0, 4);
                    cell.sentences().stream()
                            .flatMap(sentence -> sentence.citations().stream())
                            .map(number -> evidence(pair, number))
                            .forEach(evidence -> assertThat(evidence.isAbout(cell.role()))
                                    .as(
                                            "%s: %s",
                                            cell.role().id(),
                                            evidence.statement().text())
                                    .isTrue());
                }
            }
        }
    }

    @Test
    void aRoleListsTheAspectsThatACellIsStatedOn() {
        for (Comparison pair : PAIRS) {
            for (Role role : pair.roles()) {
                Set<Aspect> stated = new TreeSet<>();
                pair.rows().stream()
                        .filter(row -> row.cells().stream()
                                .anyMatch(cell -> cell.role().equals(role) && cell.isStated()))
                        .forEach(row -> stated.add(row.aspect()));
                assertThat(stated).as(role.id()).isEqualTo(COVERAGE.aspects(role));
            }
        }
    }

    @Test
    void everyItemRestsOnSpansThatNameItForEachOfItsRoles() {
        for (Comparison pair : PAIRS) {
            for (Item item : pair.items()) {
                List<Evidence> cited = item.citations().stream()
                        .map(number -> evidence(pair, number))
                        .toList();
                Set<Evidence> naming = new HashSet<>();
                for (Role role : item.roles()) {
                    List<Evidence> ofRole = naming(item.name(), role);
                    assertThat(ofRole).as("%s for %s", item.name(), role.id()).containsAnyElementsOf(cited);
                    naming.addAll(ofRole);
                }
                assertThat(naming).as(item.name()).containsAll(cited);
            }
        }
    }

    @Test
    void citationsAreNumberedInOrderOfFirstUse() {
        for (Comparison pair : PAIRS) {
            List<Integer> used = new ArrayList<>();
            pair.contrasts().forEach(contrast -> used.addAll(contrast.citations()));
            pair.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.sentences().stream())
                    .forEach(sentence -> used.addAll(sentence.citations()));
            pair.items().forEach(item -> used.addAll(item.citations()));

            List<Integer> numbers =
                    IntStream.rangeClosed(1, pair.citations().size()).boxed().toList();
            assertThat(used.stream().distinct()).as(names(pair)).containsExactlyElementsOf(numbers);
            assertThat(pair.citations()).extracting(Citation::number).isEqualTo(numbers);
            assertThat(pair.citations())
                    .extracting(KnowledgeComparisonsTest::span)
                    .doesNotHaveDuplicates();
        }
    }

    private static Comparison compare(Role... roles) {
        return COMPARER.compare(Comparers.sides(roles), List.of());
    }

    private static List<Comparison> pairs() {
        List<Comparison> pairs = new ArrayList<>();
        for (int i = 0; i < ROLES.size(); i++) {
            for (int j = i + 1; j < ROLES.size(); j++) {
                pairs.add(compare(ROLES.get(i), ROLES.get(j)));
            }
        }
        return pairs;
    }

    /** A role beside those of a pair, another one for every pair. */
    private static Role another(List<Role> pair, int number) {
        return IntStream.range(number, number + ROLES.size())
                .mapToObj(at -> ROLES.get(at % ROLES.size()))
                .filter(role -> !pair.contains(role))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Evidence> bySpan() {
        Map<String, Evidence> bySpan = new HashMap<>();
        COVERAGE.articles()
                .forEach(article -> article.forEach(evidence ->
                        bySpan.put(evidence.article().id() + evidence.span().offsets(), evidence)));
        return bySpan;
    }

    private static List<Evidence> naming(String name, Role role) {
        return THINGS.of(role).stream()
                .filter(named -> named.thing().name().equals(name))
                .map(NamedThing::evidence)
                .flatMap(Collection::stream)
                .toList();
    }

    private static Evidence evidence(Comparison comparison, int number) {
        return Objects.requireNonNull(BY_SPAN.get(span(comparison.citations().get(number - 1))));
    }

    private static String span(Citation citation) {
        return citation.article().id() + citation.offsets();
    }

    /** The spans of each sentence of each cell. */
    private static Map<String, List<String>> cells(Comparison comparison) {
        Map<String, List<String>> cells = new TreeMap<>();
        for (Row row : comparison.rows()) {
            row.cells()
                    .forEach(cell ->
                            cells.put(cell.role().id() + " " + row.aspect(), sentences(comparison, cell.sentences())));
        }
        return cells;
    }

    private static List<String> sentences(Comparison comparison, List<ComparedSentence> sentences) {
        return sentences.stream()
                .map(sentence -> sentence.text() + spans(comparison, sentence.citations()))
                .toList();
    }

    private static Set<String> items(Comparison comparison) {
        Set<String> items = new TreeSet<>();
        for (Item item : comparison.items()) {
            Set<String> roles = new TreeSet<>();
            item.roles().forEach(role -> roles.add(role.id()));
            items.add(item.aspect() + " " + item.name() + roles + new TreeSet<>(spans(comparison, item.citations())));
        }
        assertThat(items).hasSameSizeAs(comparison.items());
        return items;
    }

    private static Set<String> spans(Comparison comparison) {
        Set<String> spans = new TreeSet<>();
        comparison.citations().forEach(citation -> spans.add(span(citation)));
        return spans;
    }

    private static List<String> spans(Comparison comparison, List<Integer> numbers) {
        return numbers.stream()
                .map(number -> span(comparison.citations().get(number - 1)))
                .toList();
    }

    private static String names(Comparison comparison) {
        return comparison.roles().stream().map(Role::id).toList().toString();
    }
}
