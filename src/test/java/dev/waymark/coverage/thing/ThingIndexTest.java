package dev.waymark.coverage.thing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.coverage.Coverages;
import dev.waymark.coverage.Evidence;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.Written;
import dev.waymark.role.Aspect;
import dev.waymark.role.AspectWording;
import dev.waymark.role.Role;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThingIndexTest {
    @TempDir
    private Path folder;

    @Test
    void readsNamesOutOfAListAndFindsThemInProse() {
        write("weaver.md", "weaver", """
                ## Tools

                A weaver uses these tools:

                - Looms: Jacquardo, Shuttlix and pickwork.
                - Languages: Python and R.
                """);
        write("dyer.md", "dyer", """
                ## Tools

                A dyer records every bath with Python and with pickwork, never with Shuttlix.
                """);

        assertThat(names("weaver", Aspect.TOOLS))
                .containsExactlyInAnyOrder("Jacquardo", "Shuttlix", "pickwork", "Python", "R");
        assertThat(names("dyer", Aspect.TOOLS)).containsExactlyInAnyOrder("Python", "pickwork");
    }

    @Test
    void callsAThingByItsUsualName() {
        write("weaver.md", "weaver", """
                ## Tools

                A weaver programs looms in JS, runs them on K8s and keeps patterns in Postgres, MS Excel and golang.

                ## Duties

                Weavers test JavaScript.
                """);

        assertThat(names("weaver", Aspect.TOOLS))
                .contains("JavaScript", "Kubernetes", "PostgreSQL", "Excel")
                .doesNotContain("JS", "K8s", "Postgres", "MS Excel");
    }

    @ParameterizedTest
    @CsvSource({
        "deep knowledge of kubernetes, Kubernetes",
        "you keep K8s running, Kubernetes",
        "Postgres and friends, PostgreSQL",
        "services in Golang, Go",
        "services in Go, Go",
        "modern C++17 or C++, C++"
    })
    void recognisesInOtherTextsWhatTheArticlesName(String text, String name) {
        write("weaver.md", "weaver", """
                ## Tools

                A weaver uses these tools: Kubernetes, PostgreSQL, Go, C++ and Chef.
                """);

        assertThat(toolsIn(text)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"before they go live", "a chef who cooks", "years with Terraform"})
    void recognisesInOtherTextsNoWordAndNoOtherName(String text) {
        write("weaver.md", "weaver", """
                ## Tools

                A weaver uses these tools: Kubernetes, PostgreSQL, Go, C++ and Chef.
                """);

        assertThat(toolsIn(text)).isEmpty();
    }

    @Test
    void takesNoWordForAName() {
        write("weaver.md", "weaver", """
                ## Tools

                - Languages: Go, Swift and C.
                - Helpers: Chef and React.

                ## Duties

                Go to the loom early. Weavers react to a broken thread, swift as ever, and grade cloth from A to C.
                """);

        assertThat(quotes("weaver", "Go")).containsExactly("Languages: Go, Swift and C.");
        assertThat(quotes("weaver", "React")).containsExactly("Helpers: Chef and React.");
        assertThat(quotes("weaver", "Swift")).hasSize(1);
        assertThat(quotes("weaver", "C")).hasSize(1);
    }

    @Test
    void namesAThingForTheRoleItIsSaidOf() {
        new Written(folder).write("pair.md", """
                ---
                title: Weaver and dyer
                roles: [weaver, dyer]
                ---
                ## Tools

                A weaver uses Jacquardo and Shuttlix, whereas a dyer uses Vatmaster and Colorix. Both roles use Ledgerly and Loomsheet.
                """);

        assertThat(names("weaver", Aspect.TOOLS))
                .containsExactlyInAnyOrder("Jacquardo", "Shuttlix", "Ledgerly", "Loomsheet");
        assertThat(names("dyer", Aspect.TOOLS))
                .containsExactlyInAnyOrder("Vatmaster", "Colorix", "Ledgerly", "Loomsheet");
    }

    @Test
    void readsSkillsDegreesAndIndustries() {
        write("weaver.md", "weaver", """
                ## Essential skills

                - Colour matching
                - Knowledge of fibres and pattern design
                - Strong foundation in arithmetic, geometry and bookkeeping

                ## Education

                A weaver typically holds a bachelor's degree in Textile Science, Design or a related field; some have a master's.

                ## Industries

                Weavers are wanted in these industries:

                - Fashion: cloth for every season
                - Furniture, with 12% of weavers in 2024.
                - Theatre and film.
                """);

        assertThat(names("weaver", Aspect.SKILLS))
                .containsExactlyInAnyOrder(
                        "Colour matching", "Fibres and pattern design", "Arithmetic", "Geometry", "Bookkeeping");
        assertThat(names("weaver", Aspect.EDUCATION))
                .containsExactlyInAnyOrder("Bachelor's degree", "Master's degree", "Textile science", "Design");
        assertThat(names("weaver", Aspect.INDUSTRIES))
                .containsExactlyInAnyOrder("Fashion", "Furniture", "Theatre", "Film");
    }

    @Test
    void namesNothingWithoutAStatementThatHoldsIt() {
        write("weaver.md", "weaver", """
                ## Tools

                A weaver uses no computer, and there is no tool without a name.
                """);

        assertThat(things("weaver")).isEmpty();
    }

    private void write(String file, String role, String text) {
        new Written(folder).write(file, "---\ntitle: %s\nroles: [%s]\n---\n%s".formatted(role, role, text));
    }

    private List<NamedThing> things(String role) {
        Knowledge knowledge = new Written(folder).read();
        Role known = knowledge.catalogue().role(role).orElseThrow();
        return new ThingIndex(new Coverages(AspectWording.builtIn()))
                .of(knowledge)
                .of(known);
    }

    private List<String> names(String role, Aspect aspect) {
        return things(role).stream()
                .map(NamedThing::thing)
                .filter(thing -> thing.aspect() == aspect)
                .map(Thing::name)
                .toList();
    }

    private List<String> toolsIn(String text) {
        Knowledge knowledge = new Written(folder).read();
        return new ThingIndex(new Coverages(AspectWording.builtIn()))
                .of(knowledge).in(text, Aspect.TOOLS).stream().map(Thing::name).toList();
    }

    private List<String> quotes(String role, String name) {
        return things(role).stream()
                .filter(named -> named.thing().name().equals(name))
                .flatMap(named -> named.evidence().stream())
                .map(Evidence::statement)
                .map(statement -> statement.text())
                .toList();
    }
}
