package dev.waymark.compare;

import dev.waymark.answer.Citation;
import dev.waymark.role.Role;
import dev.waymark.text.CsvCell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a comparison as CSV (RFC 4180): a column for each role, then its sources. All records have as many columns, and
 * no cell is a formula to a spreadsheet.
 */
public final class ComparisonCsv {
    private static final String NOT_STATED = "not stated";

    private final Comparison comparison;
    private final Function<Citation, String> link;
    private final CSVPrinter csv;

    private ComparisonCsv(Comparison comparison, Function<Citation, String> link, CSVPrinter csv) {
        this.comparison = comparison;
        this.link = link;
        this.csv = csv;
    }

    /**
     * @param link where a citation leads
     */
    public static String of(Comparison comparison, Function<Citation, String> link) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            new ComparisonCsv(comparison, link, csv).write();
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail to be written", e);
        }
        return text.toString();
    }

    private void write() throws IOException {
        record("", comparison.roles().stream().map(Role::name).toList());
        for (ComparedSentence contrast : comparison.contrasts()) {
            record("Contrast", List.of(sentence(contrast)));
        }
        for (Row row : comparison.rows()) {
            record(
                    row.aspect().title(),
                    row.cells().stream().map(ComparisonCsv::cell).toList());
        }
        for (Item item : comparison.items()) {
            record(
                    item.aspect().title() + ": " + item.name() + numbers(item.citations()),
                    comparison.roles().stream()
                            .map(role -> item.roles().contains(role) ? "yes" : "")
                            .toList());
        }
        for (Citation citation : comparison.citations()) {
            record(
                    "[" + citation.number() + "]",
                    List.of(citation.quote(), CitedSource.of(citation) + ", " + link.apply(citation)));
        }
    }

    private void record(String head, List<String> cells) throws IOException {
        List<String> record = new ArrayList<>(List.of(head));
        record.addAll(cells);
        while (record.size() <= comparison.roles().size()) {
            record.add("");
        }
        csv.printRecord(record.stream().map(CsvCell::of).toList());
    }

    private static String cell(Cell cell) {
        return cell.isStated()
                ? cell.sentences().stream().map(ComparisonCsv::sentence).collect(Collectors.joining("\n"))
                : NOT_STATED;
    }

    private static String sentence(ComparedSentence sentence) {
        return sentence.text() + numbers(sentence.citations());
    }

    private static String numbers(List<Integer> citations) {
        return citations.stream().map(number -> " [" + number + "]").collect(Collectors.joining());
    }
}
