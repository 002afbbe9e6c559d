package dev.waymark.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleCatalogueTest {
    private final RoleCatalogue catalogue = RoleCatalogue.of(
            List.of(
                    new Role("software-engineer", "Software engineer", List.of("developer", "coder"), List.of("be")),
                    new Role("machine-learning-engineer", "Machine learning engineer", List.of("MLE")),
                    new Role(
                            "machine-learning-software-engineer",
                            "Machine learning software engineer",
                            List.of("ML SWE")),
                    new Role("front-end-engineer", "Front-end engineer", List.of("front end developer")),
                    new Role("data-scientist", "Data scientist", List.of()),
                    new Role("data-analyst", "Data analyst", List.of()),
                    new Role("devops-engineer", "DevOps engineer", List.of(), List.of("devops")),
                    new Role("product-manager", "Product manager", List.of(), List.of("pm"))),
            Map.of(
                    "DS", List.of("data-scientist", "data-analyst"),
                    "web developer", List.of("software-engineer", "front-end-engineer")));

    @ParameterizedTest
    @CsvSource({
        "What does a machine learning software engineer do?, machine-learning-software-engineer",
        "Langs for a SWE?, software-engineer",
        "tools 4 ML softwre engr?, machine-learning-software-engineer",
        "ml swe pay, machine-learning-software-engineer",
        "MLEs, machine-learning-engineer",
        "wat do a data anlyst do, data-analyst",
        "Is machine learning engineering hard?, machine-learning-engineer",
        "frontend devs, front-end-engineer",
        "the Front-End Developer’s tools, front-end-engineer",
        "what does a PM do, product-manager",
        "what does a pm do?, product-manager",
        "devops?, devops-engineer",
        "how do I get into devops, devops-engineer",
    })
    void recognisesARoleHoweverItIsWritten(String question, String role) {
        assertThat(catalogue.mentionsInQuestion(question, _ -> false))
                .extracting(mention -> mention.roles().getFirst())
                .containsExactly(role);
    }

    @ParameterizedTest
    @CsvSource({
        "What will I be?",
        "At 5 pm we go home",
        "Which devops tools are there?",
        "Can you cover that?",
        "Which engine is best?",
    })
    void takesNoOrdinaryWordForARole(String question) {
        assertThat(catalogue.mentionsInQuestion(question, _ -> false)).isEmpty();
    }

    @Test
    void forgivesNoSlipOfAWordThatIsRight() {
        assertThat(catalogue.mentionsInQuestion("A date scientist", "date"::equals))
                .isEmpty();
        assertThat(catalogue.mentionsInQuestion("A date scientist", _ -> false)).hasSize(1);
    }

    @Test
    void saysThatAShortFormStandsForSeveralRoles() {
        assertThat(catalogue.mentionsInQuestion("What does a DS earn?", _ -> false))
                .singleElement()
                .satisfies(mention ->
                        assertThat(mention.roles()).containsExactlyInAnyOrder("data-scientist", "data-analyst"));
    }

    @Test
    void recognisesAFullNameOfSeveralRolesWhereverItStands() {
        assertThat(catalogue.mentionsInQuestion("What does a web developer earn?", _ -> false))
                .singleElement()
                .satisfies(mention -> assertThat(mention.isAmbiguous()).isTrue());
    }

    @Test
    void tellsWhereInTheTextTheNameStands() {
        String text = "Compare a data scientist with ML SWEs.";

        assertThat(catalogue.mentions(text))
                .extracting(mention -> mention.offsets().of(text))
                .containsExactly("data scientist", "ML SWEs");
    }

    @Test
    void masksNamesOfRoles() {
        assertThat(catalogue.mask("A data scientist and an MLE meet."))
                .isEqualTo("A professional and an professional meet.");
    }

    @Test
    void learnsARoleButNotASecondNameForOneItKnows() {
        RoleCatalogue more = catalogue.with(List.of(
                new Role("pastry-chef", "Pastry chef", List.of()),
                new Role("frontend-developer", "Frontend developer", List.of())));

        assertThat(more.roles()).hasSize(catalogue.roles().size() + 1);
        assertThat(more.mentions("Pastry chefs bake.")).hasSize(1);
    }

    @Test
    void findsARoleByAnyOfItsNames() {
        assertThat(catalogue.named("mle")).map(Role::id).contains("machine-learning-engineer");
        assertThat(catalogue.named("DS")).isEmpty();
        assertThat(catalogue.named("astronaut")).isEmpty();
    }
}
