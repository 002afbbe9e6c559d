package dev.waymark.match;

import dev.waymark.answer.Citation;
import dev.waymark.answer.extract.ExtractiveWriter;
import dev.waymark.coverage.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers statements in order of first use, none twice. */
final class Citations {
    private final Map<String, Citation> byStatement = new LinkedHashMap<>();

    List<Integer> numbers(List<Evidence> statements) {
        return statements.stream().map(this::number).distinct().toList();
    }

    private int number(Evidence statement) {
        return byStatement
                .computeIfAbsent(statement.id(), _ -> ExtractiveWriter.cite(statement, byStatement.size() + 1))
                .number();
    }

    List<Citation> all() {
        return new ArrayList<>(byStatement.values());
    }
}
