package dev.waymark.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Passage;
import dev.waymark.knowledge.Passages;
import dev.waymark.llm.CountingModel;
import dev.waymark.llm.EmbeddingModels;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LucenePassageIndexTest {
    private static final RoleCatalogue CATALOGUE = RoleCatalogue.of(
            List.of(new Role("pilot", "Pilot", List.of("aviator")), new Role("nurse", "Nurse", List.of())));
    private static final List<Passage> PILOTS = Passages.article(
            "pilots",
            "What does a pilot do?",
            "Work",
            Set.of("pilot"),
            2,
            List.of(
                    "Pilots fly aircraft between airports.",
                    "They check the weather before a flight.",
                    "Many pilots sleep far from home.",
                    "Airlines pay for hotels."));
    private static final List<Passage> NURSES = Passages.article(
            "nurses",
            "What does a nurse do?",
            "Work",
            Set.of("nurse"),
            2,
            List.of(
                    "Nurses look after patients on a ward.",
                    "They hand out medicine.",
                    "Night shifts are common.",
                    "Hospitals pay extra for them."));

    private static final Knowledge BOTH = Passages.knowledge(CATALOGUE, List.of(NURSES, PILOTS));

    private final CountingModel model = new CountingModel(EmbeddingModels.bge());
    private final LucenePassageIndex index = Indexes.inMemory(model);

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void servesNothingBeforeTheFirstIndexing() {
        assertThat(index.served()).isEmpty();
        assertThatThrownBy(() -> search("flying")).isInstanceOf(NotIndexedException.class);
    }

    @Test
    void findsNothingInAnEmptyFolder() {
        index(Passages.knowledge(CATALOGUE, List.of()));

        assertThat(search("flying").passages()).isEmpty();
        assertThat(index.served()).isPresent();
    }

    @Test
    void findsAPassageByAnInflectedWord() {
        index(BOTH);

        RankedPassage best = search("hotel").passages().getFirst();

        assertThat(best.passage()).isEqualTo(PILOTS.get(1));
        assertThat(best.lexical()).isPositive();
    }

    @Test
    void findsAPassageByItsMeaning() {
        index(BOTH);

        RankedPassage best = search("looks at the forecast").passages().getFirst();

        assertThat(best.passage()).isEqualTo(PILOTS.getFirst());
        assertThat(best.lexical()).isZero();
    }

    @Test
    void findsOnlyPassagesAboutTheRolesAskedFor() {
        index(BOTH);

        Ranking ranking = index.search(new Query("Who flies aircraft?", Set.of("nurse"), 10));

        assertThat(ranking.passages()).extracting(RankedPassage::passage).containsExactlyInAnyOrderElementsOf(NURSES);
    }

    @Test
    void tellsHowNearEachStatementIsToTheQuestion() {
        index(BOTH);

        RankedPassage work = search("checking the weather").passages().getFirst();

        assertThat(work.passage()).isEqualTo(PILOTS.getFirst());
        assertThat(work.similarities()).hasSize(2);
        assertThat(work.similarities().get(1)).isGreaterThan(work.similarities().get(0) + 0.05);
    }

    @Test
    void comparesMeaningWithoutTheNamesOfRoles() {
        index(BOTH);

        double asPilot = search("Where do pilots sleep?").passages().getFirst().similarity();
        double asNurse = index.search(new Query("Where do nurses sleep?", Set.of("pilot"), 1))
                .passages()
                .getFirst()
                .similarity();

        assertThat(asPilot).isEqualTo(asNurse);
        assertThat(model.takePassages()).noneMatch(text -> text.contains("ilot"));
    }

    @Test
    void embedsTheQuestionOnce() {
        index(BOTH);

        search("Where do pilots sleep?");

        assertThat(model.questions()).isEqualTo(1);
    }

    private void index(Knowledge knowledge) {
        index.changed(knowledge, () -> false);
    }

    private Ranking search(String text) {
        return index.search(new Query(text, Set.of(), 10));
    }
}
