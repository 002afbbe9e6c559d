package dev.waymark.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.answer.Citation;
import dev.waymark.coverage.Coverage;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import dev.waymark.role.Aspect;
import dev.waymark.role.AspectWording;
import dev.waymark.role.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortraitTest {
    private static final Knowledge KNOWLEDGE = KnowledgeFolder.read(Path.of("knowledge"));
    private static final Coverage COVERAGE = Coverage.of(KNOWLEDGE, AspectWording.builtIn());
    private static final Comparer COMPARER = Comparers.of(KNOWLEDGE);

    @Test
    void hasTheCellsThatATableHas() {
        Role other = COVERAGE.roles().getFirst();
        for (Role role : COVERAGE.roles().stream().skip(1).toList()) {
            Portrait portrait = COMPARER.portray(role.id());
            Comparison table = COMPARER.compare(Comparers.sides(role, other), List.of());

            assertThat(portrait.rows())
                    .extracting(row -> texts(row.cells().getFirst()))
                    .containsExactlyElementsOf(table.rows().stream()
                            .map(row -> texts(row.cells().getFirst()))
                            .toList());
        }
    }

    @Test
    void numbersEachSpanOnceInOrderOfFirstUse() {
        Portrait portrait = COMPARER.portray("data engineers");

        List<Integer> used = portrait.rows().stream()
                .flatMap(row -> row.cells().getFirst().sentences().stream())
                .flatMap(sentence -> sentence.citations().stream())
                .distinct()
                .toList();
        assertThat(portrait.role().id()).isEqualTo("data-engineer");
        assertThat(portrait.rows()).extracting(Row::aspect).containsExactly(Aspect.values());
        assertThat(used)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, used.size()).boxed().toList());
        assertThat(portrait.citations()).extracting(Citation::number).isEqualTo(used);
    }

    @Test
    void namesTheNearestWhereNothingIsSaidOfARole() {
        assertThatThrownBy(() -> COMPARER.portray("data enginer"))
                .isInstanceOfSatisfying(
                        UnknownRoleException.class,
                        unknown -> assertThat(unknown.nearest())
                                .extracting(Role::id)
                                .contains("data-engineer"));
    }

    private static List<String> texts(Cell cell) {
        return cell.sentences().stream().map(ComparedSentence::text).toList();
    }
}
