package dev.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({
        "engineer, engineer, 2, 0",
        "enginner, engineer, 2, 1",
        "anlayst, analyst, 2, 1",
        "softwre, software, 2, 1",
        "cook, software, 2, 3",
        "abc, cab, 1, 2"
    })
    void countsEditsUpToTheLimit(String a, String b, int limit, int expected) {
        assertThat(EditDistance.within(limit, a, b)).isEqualTo(expected);
    }
}
