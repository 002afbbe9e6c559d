package dev.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Passage;
import dev.waymark.knowledge.Passages;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.search.PassageIndex;
import dev.waymark.search.Query;
import dev.waymark.search.RankedPassage;
import dev.waymark.search.Ranking;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArticleSearchTest {
    /** Finds passages in a fixed order, each worth a hundredth less than the one before. */
    private record FixedIndex(List<Passage> passages) implements PassageIndex {
        @Override
        public Ranking search(Query query) {
            List<RankedPassage> found = new ArrayList<>();
            for (int i = 0; i < passages.size() && found.size() < query.passages(); i++) {
                Passage passage = passages.get(i);
                if (query.roles().isEmpty() || !Collections.disjoint(query.roles(), passage.roles())) {
                    found.add(new RankedPassage(passage, 0.9 - i / 100.0, 0, 0, List.of(0.0)));
                }
            }
            return new Ranking(found, knowledge(), _ -> 0, 1);
        }

        @Override
        public Optional<Knowledge> served() {
            return Optional.of(knowledge());
        }

        private Knowledge knowledge() {
            return new Knowledge(List.of(), passages, List.of(), RoleCatalogue.of(List.of()));
        }
    }

    @Test
    void anArticleStandsWhereItsBestPassageStands() {
        List<Passage> passages = new ArrayList<>();
        passages.addAll(article("bread", "baker", 2));
        passages.addAll(article("meat", "butcher", 1));

        List<RankedArticle> ranked =
                new ArticleSearch(new FixedIndex(passages), 10).search("Who works early?", Set.of());

        assertThat(ranked).containsExactly(new RankedArticle("bread", 1, 0.9), new RankedArticle("meat", 2, 0.88));
    }

    @Test
    void asksForMorePassagesWhereOneArticleHasVeryMany() {
        List<Passage> passages = new ArrayList<>(article("bread", "baker", 60));
        passages.addAll(article("meat", "butcher", 1));

        List<RankedArticle> ranked =
                new ArticleSearch(new FixedIndex(passages), 2).search("Who works early?", Set.of());

        assertThat(ranked).extracting(RankedArticle::id).containsExactly("bread", "meat");
    }

    @Test
    void aRoleLiftsItsArticlesAndKeepsNoneOut() {
        List<Passage> passages = new ArrayList<>();
        passages.addAll(article("bread", "baker", 1));
        passages.addAll(article("meat", "butcher", 1));
        passages.addAll(article("fish", "fishmonger", 1));

        List<RankedArticle> ranked =
                new ArticleSearch(new FixedIndex(passages), 10).search("Who works early?", Set.of("fishmonger"));

        assertThat(ranked).extracting(RankedArticle::id).containsExactly("fish", "bread", "meat");
    }

    private static List<Passage> article(String id, String role, int passages) {
        return Passages.article(
                id, id, "Work", Set.of(role), 1, Collections.nCopies(passages, "They rise early in the morning."));
    }
}
