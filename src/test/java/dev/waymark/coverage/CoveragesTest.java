package dev.waymark.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Passage;
import dev.waymark.knowledge.Passages;
import dev.waymark.role.AspectWording;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoveragesTest {
    private static final RoleCatalogue PILOT_AND_NURSE =
            RoleCatalogue.of(List.of(new Role("pilot", "Pilot", List.of()), new Role("nurse", "Nurse", List.of())));

    private static final List<Passage> PILOTS = Passages.article(
            "pilots", "Pilots", "Duties", Set.of("pilot"), 1, List.of("Pilots fly.", "Pilots read charts."));

    private static final List<Passage> NURSES =
            Passages.article("nurses", "Nurses", "Duties", Set.of("nurse"), 1, List.of("Nurses care."));

    private final Coverages coverages = new Coverages(AspectWording.builtIn());

    @Test
    void readsOnlyTheArticlesThatChanged() {
        List<List<Evidence>> before = coverages
                .of(Passages.knowledge(PILOT_AND_NURSE, List.of(PILOTS, NURSES)))
                .articles();
        List<Passage> edited =
                Passages.article("nurses", "Nurses", "Duties", Set.of("nurse"), 1, List.of("Nurses care a lot."));

        List<List<Evidence>> after = coverages
                .of(Passages.knowledge(PILOT_AND_NURSE, List.of(PILOTS, edited)))
                .articles();

        assertThat(after.getFirst()).isSameAs(before.getFirst());
        assertThat(after.getLast()).isNotSameAs(before.getLast());
    }

    @Test
    void readsAllArticlesAgainWhenANameOfARoleAppears() {
        List<List<Evidence>> before = coverages
                .of(Passages.knowledge(PILOT_AND_NURSE, List.of(PILOTS)))
                .articles();

        List<List<Evidence>> after = coverages
                .of(Passages.knowledge(
                        PILOT_AND_NURSE.with(List.of(new Role("chart-reader", "Chart reader", List.of()))),
                        List.of(PILOTS)))
                .articles();

        assertThat(after.getFirst()).isNotSameAs(before.getFirst());
    }

    @Test
    void forgetsWhatARemovedArticleSaid() {
        coverages.of(Passages.knowledge(PILOT_AND_NURSE, List.of(PILOTS, NURSES)));

        Coverage without = coverages.of(Passages.knowledge(PILOT_AND_NURSE, List.of(PILOTS)));

        assertThat(without.roles()).extracting(Role::id).containsExactly("pilot");
        assertThat(without.knows("care")).isFalse();
    }

    @Test
    void givesTheSameCoverageForAStateAndForTheOneBefore() {
        Knowledge first = Passages.knowledge(PILOT_AND_NURSE, List.of(PILOTS));
        Knowledge second = Passages.knowledge(PILOT_AND_NURSE, List.of(PILOTS, NURSES));
        Coverage ofFirst = coverages.of(first);

        coverages.beforeServing(second);

        assertThat(coverages.of(first)).isSameAs(ofFirst);
        assertThat(coverages.of(second)).isSameAs(coverages.of(second));
    }
}
