package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Proves on a small product, built wrong on purpose, that each rule finds what it forbids. */
class ArchitectureRulesTest {
    private static final String ROOT = "dev.waymark.misbuilt";

    private static final JavaClasses MISBUILT = new ClassFileImporter().importPackages(ROOT);

    private final ArchitectureRules rules = new ArchitectureRules(ROOT);

    @Test
    void findsAnArrowThatPointsUp() {
        assertThat(violations(rules.arrows(ArchitectureTest.MAY_USE)))
                .anySatisfy(found -> assertThat(found).contains("'text' may not", "misbuilt.answer.Reply"));
    }

    @Test
    void findsAnArrowBetweenChannels() {
        assertThat(violations(rules.arrows(ArchitectureTest.MAY_USE)))
                .anySatisfy(found -> assertThat(found).contains("'channel.slack' may not", "channel.web.Page"));
    }

    @Test
    void findsAPackageThatIsNotOnTheMap() {
        assertThat(violations(rules.arrows(ArchitectureTest.MAY_USE)))
                .anySatisfy(found -> assertThat(found).contains("util.TextUtil is in no package of the map"));
    }

    @Test
    void findsALibraryBehindAnotherDoor() {
        List<String> found = ArchitectureTest.DOORS.stream()
                .flatMap(door -> violations(rules.door(door)).stream())
                .toList();

        assertThat(found)
                .anySatisfy(violation -> assertThat(violation).contains("answer.Reply", "org.apache.lucene"))
                .noneSatisfy(violation -> assertThat(violation).contains("channel.slack.Bot", "jakarta.servlet"));
    }

    @Test
    void findsCycles() {
        assertThat(violations(rules.noCyclesBetweenRows()))
                .anySatisfy(found -> assertThat(found).contains("Slice answer", "Slice text"));
        assertThat(violations(rules.noCyclesBetweenSubPackages()))
                .anySatisfy(found -> assertThat(found).contains("store", "understand"));
    }

    @Test
    void findsAStrayClassInTheRoot() {
        assertThat(violations(rules.rootHolds("WaymarkApplication")))
                .anySatisfy(found -> assertThat(found).contains("misbuilt.Stray"))
                .noneSatisfy(found -> assertThat(found).contains("package-info"));
    }

    @Test
    void findsNamesThatSayNothing() {
        assertThat(violations(rules.packageNames()))
                .anySatisfy(found -> assertThat(found).contains("misbuilt.util.TextUtil"));
        assertThat(violations(rules.classNames()))
                .anySatisfy(found -> assertThat(found).contains("TextUtil"))
                .noneSatisfy(found -> assertThat(found).contains("Stray"));
    }

    @Test
    void findsMocks() {
        assertThat(violations(rules.noMocks()))
                .anySatisfy(found -> assertThat(found).contains("misbuilt.Stray"));
    }

    @Test
    void findsAPackageThatIsNotNullMarked() {
        assertThat(violations(rules.nullMarked()))
                .anySatisfy(found -> assertThat(found).contains("misbuilt.util is not"))
                .noneSatisfy(found -> assertThat(found).contains("misbuilt is not"));
    }

    @Test
    void keepsARuleThatNoClassIsUnder() {
        JavaClasses none = new ClassFileImporter().importPackages("dev.waymark.nowhere");

        assertThat(rules.arrows(ArchitectureTest.MAY_USE).evaluate(none).hasViolation())
                .isFalse();
        rules.noCyclesBetweenRows().check(none);
        rules.nullMarked().check(none);
    }

    private static List<String> violations(ArchRule rule) {
        return rule.evaluate(MISBUILT).getFailureReport().getDetails();
    }
}
