package dev.waymark;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import dev.waymark.ArchitectureRules.Door;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The map of the packages, the doors of the libraries, and the names we do without. */
class ArchitectureTest {
    /** Row by row what a package and its sub-packages may use; arrows point down only. */
    static final Map<String, Set<String>> MAY_USE = new LinkedHashMap<>();

    static {
        MAY_USE.put("text", Set.of());
        MAY_USE.put("llm", Set.of());
        MAY_USE.put("role", Set.of("text", "llm"));
        MAY_USE.put("knowledge", Set.of("role", "text"));
        MAY_USE.put("search", Set.of("knowledge", "role", "llm", "text"));
        MAY_USE.put("coverage", andBelow("search"));
        MAY_USE.put("answer", andBelow("coverage"));
        MAY_USE.put("compare", andBelow("answer"));
        MAY_USE.put("match", andBelow("answer"));
        MAY_USE.put("chat", andBelow("compare"));
        MAY_USE.put("insight", andBelow("chat"));
        MAY_USE.put("evaluation", andBelow("chat"));
        MAY_USE.put("channel", Set.of());
        MAY_USE.put("channel.web", andBelow("channel", "insight", "match", "chat"));
        MAY_USE.put("channel.slack", andBelow("channel", "chat"));
    }

    /** A library with types of its own enters through one package. */
    static final List<Door> DOORS = List.of(
            new Door(List.of("llm"), List.of("dev.langchain4j", "io.github.resilience4j")),
            new Door(List.of("search"), List.of("org.apache.lucene")),
            new Door(
                    List.of("knowledge"),
                    List.of("org.apache.tika", "org.apache.pdfbox", "org.apache.poi", "org.jsoup", "org.commonmark")),
            new Door(List.of("text"), List.of("opennlp")),
            new Door(
                    List.of("chat.store"),
                    List.of(
                            "java.sql",
                            "javax.sql",
                            "org.springframework.jdbc",
                            "org.springframework.dao",
                            "org.springframework.transaction",
                            "org.flywaydb",
                            "com.zaxxer.hikari",
                            "org.h2",
                            "org.postgresql")),
            new Door(List.of("channel"), List.of("io.github.bucket4j")),
            new Door(
                    List.of("channel.web"),
                    List.of(
                            "org.springframework.web",
                            "org.springframework.http",
                            "org.springframework.security",
                            "org.thymeleaf")),
            new Door(List.of("channel.web", "channel.slack"), List.of("jakarta.servlet")),
            new Door(List.of("channel.slack"), List.of("com.slack.api")));

    private static final String ROOT = "dev.waymark";

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static final JavaClasses PRODUCT_AND_TESTS = new ClassFileImporter()
            .withImportOption(ArchitectureTest::isNoBadExample)
            .importPackages(ROOT);

    private final ArchitectureRules rules = new ArchitectureRules(ROOT);

    @Test
    void arrowsPointDown() {
        rules.arrows(MAY_USE).check(PRODUCT);
    }

    @Test
    void librariesEnterThroughTheirDoors() {
        DOORS.forEach(door -> rules.door(door).check(PRODUCT));
    }

    @Test
    void packagesFormNoCycles() {
        rules.noCyclesBetweenRows().check(PRODUCT);
        rules.noCyclesBetweenSubPackages().check(PRODUCT);
    }

    @Test
    void theRootHoldsTheApplicationAlone() {
        rules.rootHolds("WaymarkApplication").check(PRODUCT);
    }

    @Test
    void packagesAreNamedForPartsOfTheProduct() {
        rules.packageNames().check(PRODUCT_AND_TESTS);
    }

    @Test
    void classesAreNamedForWhatTheyAre() {
        rules.classNames().check(PRODUCT);
    }

    @Test
    void nothingIsMocked() {
        rules.noMocks().check(PRODUCT_AND_TESTS);
    }

    @Test
    void everyPackageIsNullMarked() {
        rules.nullMarked().check(PRODUCT);
        rules.nullMarked().check(PRODUCT_AND_TESTS);
    }

    private static Set<String> andBelow(String... rows) {
        Set<String> reachable = new TreeSet<>(Arrays.asList(rows));
        for (String row : rows) {
            reachable.addAll(MAY_USE.get(row));
        }
        return reachable;
    }

    private static boolean isNoBadExample(Location location) {
        return !location.contains("/dev/waymark/misbuilt/");
    }
}
