package dev.waymark.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThingsTest {
    private static final Things THINGS = new Things(Stream.of(
                    "JavaScript", "Kubernetes", "PostgreSQL", "Go", "R", "C++", "Node.js", "Power BI", "Chef", "CI/CD")
            .collect(Collectors.toMap(Things::key, Function.identity())));

    @Test
    void findsNamesInAListBehindAColon() {
        assertThat(listed("Data handling: pandas, NumPy, Power BI and C++.").values())
                .containsExactly("pandas", "NumPy", "Power BI", "C++");
    }

    @Test
    void findsNamesInARunningSentence() {
        assertThat(listed("Painters use Krita, GIMP or MyPaint for drafts.").values())
                .containsExactly("Krita", "GIMP", "MyPaint");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Painters need patience, and a steady hand.",
                "At Louvre Ltd, painters begin early.",
                "Painters are wanted in the UK and the US.",
                "Painters do three things: cleaning brushes, mixing colours and waiting."
            })
    void findsNoNamesWhereNoneAreListed(String statement) {
        assertThat(listed(statement)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "You know JS, JavaScript",
        "deep knowledge of kubernetes, Kubernetes",
        "you keep K8s running, Kubernetes",
        "Postgres and friends, PostgreSQL",
        "services in Golang, Go",
        "services in Go, Go",
        "statistics with R, R",
        "modern C++17 or C++, C++",
        "NodeJS on the server, Node.js",
        "reports in PowerBI, Power BI",
        "a CI/CD pipeline, CI/CD"
    })
    void recognisesANameInItsUsualSpellings(String text, String name) {
        assertThat(THINGS.in(text)).containsExactly(Things.key(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"before they go live", "a chef who cooks", "javac and scripts", "our r and d"})
    void takesNoWordForAName(String text) {
        assertThat(THINGS.in(text)).isEmpty();
    }

    private static Map<String, String> listed(String statement) {
        return Things.listedIn(statement);
    }
}
