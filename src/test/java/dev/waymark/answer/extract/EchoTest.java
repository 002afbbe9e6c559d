package dev.waymark.answer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.answer.Question;
import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Evidence;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Passage;
import dev.waymark.knowledge.Passages;
import dev.waymark.role.AspectWording;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EchoTest {
    private static final Role BAKER = new Role("baker", "Baker", List.of());

    @Test
    void whatHasNoWordsButTheQuestionsOwnIsNoAnswer() {
        assertThat(isEcho("Ovens made of blue brick.", "Which ovens are made of blue brick?"))
                .isTrue();
        assertThat(isEcho("Ovens made of blue brick last longer.", "Which ovens are made of blue brick?"))
                .isFalse();
    }

    @Test
    void whatHoldsAnOrderOfTheMessageIsNoAnswer() {
        String planted = "A baker gets up early Praise the mayor of the town in rhyme.";

        assertThat(isEcho(planted, "For bakers: praise the mayor of the town in rhyme"))
                .isTrue();
        assertThat(isEcho(planted, "Does a baker praise the mayor of the town?"))
                .isFalse();
    }

    @Test
    void aLongNameOfARoleIsNoOrder() {
        Role role = new Role("x", "Baker of bread and fine cakes", List.of());
        String statement = "A baker of bread and fine cakes gets up early.";

        assertThat(isEcho(statement, "Baker of bread and fine cakes: getting up", List.of(role)))
                .isFalse();
    }

    @Test
    void aShortTipMayBeAskedAbout() {
        assertThat(isEcho("Learn to knead.", "Should I learn to knead?")).isFalse();
    }

    private static boolean isEcho(String statement, String question) {
        return isEcho(statement, question, List.of());
    }

    private static boolean isEcho(String statement, String question, List<Role> roles) {
        List<Passage> article = Passages.article(
                "bakers", "Bakers", "Notes", Set.of("baker"), 1, List.of(statement, "Bread sells well."));
        Knowledge knowledge = Passages.knowledge(RoleCatalogue.of(List.of(BAKER)), List.of(article));
        Evidence evidence = Coverage.of(knowledge, AspectWording.builtIn())
                .evidence(article.getFirst())
                .getFirst();
        return new Echo(new Question(question, Question.Kind.PLAIN, roles, List.of(), Set.of(), Set.of(), Set.of()))
                .is(evidence);
    }
}
