package dev.waymark.match;

import dev.waymark.answer.Citation;
import dev.waymark.answer.extract.ExtractiveWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers statements in order of first use, none twice. */
final class Citations {
    private final Map<String, Citation> byStatement = new LinkedHashMap<>();

    List<Integer> numbers(List<RoleStatement> statements) {
        return statements.stream().map(this::number).distinct().toList();
    }

    private int number(RoleStatement statement) {
        return byStatement
                .computeIfAbsent(
                        statement.evidence().id(),
                        _ -> ExtractiveWriter.cite(statement.evidence(), byStatement.size() + 1))
                .number();
    }

    List<Citation> all() {
        return new ArrayList<>(byStatement.values());
    }
}
