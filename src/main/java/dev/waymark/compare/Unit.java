package dev.waymark.compare;

import dev.waymark.coverage.Evidence;
import dev.waymark.text.Figures;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What goes into a cell together: a sentence, or the items of a list behind what introduces them.
 *
 * @param statements at least one, in the order of their article
 * @param score how well it fits the cell
 */
record Unit(List<Evidence> statements, double score) {
    Unit {
        statements = List.copyOf(statements);
    }

    String article() {
        return statements.getFirst().article().id();
    }

    String section() {
        return article() + "#" + statements.getFirst().span().section();
    }

    int number() {
        return statements.getFirst().statement().number();
    }

    int words() {
        return statements.stream()
                .mapToInt(evidence -> evidence.statement().text().split("\\s+").length)
                .sum();
    }

    Set<String> stems() {
        return statements.stream()
                .flatMap(evidence -> evidence.profile().stems().stream())
                .collect(Collectors.toSet());
    }

    Set<String> figures() {
        return statements.stream()
                .flatMap(evidence -> Figures.in(evidence.statement().text()).stream())
                .collect(Collectors.toSet());
    }
}
