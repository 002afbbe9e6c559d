package dev.waymark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.NullMarked;

/**
 * What is demanded of the classes below a root package. A rule that no class is under yet is kept.
 *
 * @param root the package whose parts the rules speak of, by names relative to it
 */
record ArchitectureRules(String root) {
    private static final String NO_PART_OF_A_PRODUCT =
            "utils?|commons?|shared|core|base|helpers?|config|dtos?|models?|services?|impl";

    private static final String SAYS_NOTHING =
            "(Default|Base|Abstract)[A-Z].*|.*(Impl|Service|Manager|Helper|Handler|Processor|Utils?|Constants)";

    /**
     * A library's way in.
     *
     * @param rooms the packages that may use it, sub-packages included
     * @param libraries packages of the library
     */
    record Door(List<String> rooms, List<String> libraries) {}

    /** Every class belongs to a row of the map and uses that row and what the map allows it. */
    ArchRule arrows(Map<String, Set<String>> mayUse) {
        return classes()
                .that(resideInAPackage(root + ".*.."))
                .should(condition("use only what the map allows", (type, events) -> {
                    Optional<String> row = row(type, mayUse.keySet());
                    if (row.isEmpty()) {
                        events.add(violation(type, type.getName() + " is in no package of the map"));
                    }
                    row.ifPresent(from -> wrongArrows(type, from, mayUse, events));
                }))
                .allowEmptyShould(true);
    }

    ArchRule door(Door door) {
        String[] outside = door.rooms().stream().map(this::below).toArray(String[]::new);
        String[] libraries =
                door.libraries().stream().map(library -> library + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(outside)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .as("only " + door.rooms() + " should use " + door.libraries())
                .allowEmptyShould(true);
    }

    ArchRule noCyclesBetweenRows() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    /** A package and its own sub-packages are one part of the product; sub-packages beside each other are not. */
    ArchRule noCyclesBetweenSubPackages() {
        return slices().matching(root + ".(*).(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    ArchRule rootHolds(String only) {
        return classes()
                .that(resideInAPackage(root))
                .and(areWritten())
                .should()
                .haveSimpleName(only)
                .allowEmptyShould(true);
    }

    ArchRule packageNames() {
        return noClasses()
                .should()
                .haveNameMatching(root.replace(".", "\\.") + "\\.(.*\\.)?(" + NO_PART_OF_A_PRODUCT + ")\\..*")
                .as("no package should be named for a kind of file")
                .allowEmptyShould(true);
    }

    ArchRule classNames() {
        return classes()
                .that(areWritten())
                .should(condition("have a name that says something", (type, events) -> {
                    if (type.getSimpleName().matches(SAYS_NOTHING)) {
                        events.add(violation(type, type.getName() + " has a name that says nothing"));
                    }
                }))
                .allowEmptyShould(true);
    }

    ArchRule noMocks() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.mockito..",
                        "org.easymock..",
                        "org.springframework.test.context.bean.override.mockito..",
                        "org.springframework.boot.test.mock..")
                .allowEmptyShould(true);
    }

    ArchRule nullMarked() {
        return classes()
                .should(condition("be in a package with @NullMarked", (type, events) -> {
                    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                        events.add(violation(type, type.getPackageName() + " is not @NullMarked"));
                    }
                }))
                .allowEmptyShould(true);
    }

    private void wrongArrows(JavaClass type, String from, Map<String, Set<String>> mayUse, ConditionEvents events) {
        Set<String> allowed = mayUse.getOrDefault(from, Set.of());
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            boolean ours = resideInAPackage(root + "..").test(target);
            Optional<String> to = row(target, mayUse.keySet());
            if (ours
                    && to.filter(row -> row.equals(from) || allowed.contains(row))
                            .isEmpty()) {
                events.add(violation(type, "'" + from + "' may not: " + dependency.getDescription()));
            }
        }
    }

    /** The innermost row whose package holds the class. */
    private Optional<String> row(JavaClass type, Set<String> rows) {
        String name = type.getPackageName() + ".";
        return rows.stream()
                .filter(row -> name.startsWith(root + "." + row + "."))
                .max(Comparator.comparingInt(String::length));
    }

    private String below(String room) {
        return root + "." + room + "..";
    }

    private static DescribedPredicate<JavaClass> areWritten() {
        return DescribedPredicate.describe(
                "are written, top level or nested",
                type -> !type.getSimpleName().isEmpty() && !type.getSimpleName().equals("package-info"));
    }

    private static ArchCondition<JavaClass> condition(String text, BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(text) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        };
    }

    private static ConditionEvent violation(JavaClass type, String message) {
        return SimpleConditionEvent.violated(type, message);
    }
}
