package dev.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "|calc", "%0A", "\uFF1D1+1", "\uFF20SUM(A1)"})
    void putsAnApostropheBeforeAFormula(String formula) {
        assertThat(CsvCell.of(formula)).isEqualTo("'" + formula);
        assertThat(CsvCell.of("\t " + formula)).isEqualTo("\t '" + formula);
        assertThat(CsvCell.of("\u3000\r\n" + formula)).isEqualTo("\u3000\r\n'" + formula);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {"What is this;=1+1;~What is this;'=1+1;", "a; @SUM(A1)~a; '@SUM(A1)", "=1;=2~'=1;'=2"})
    void knowsThatSomeSpreadsheetsPartCellsAtSemicolons(String text, String cell) {
        assertThat(CsvCell.of(text)).isEqualTo(cell);
    }

    @Test
    void knowsThatALineMayBeginARow() {
        assertThat(CsvCell.of("What is this?\n=1+1\t-2")).isEqualTo("What is this?\n'=1+1\t'-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C++", "What does a full-stack engineer do?", "a = b; c - d", "5 % of 3 | 4", "a;\nb"})
    void leavesEverythingElseAsItIs(String text) {
        assertThat(CsvCell.of(text)).isEqualTo(text);
    }
}
