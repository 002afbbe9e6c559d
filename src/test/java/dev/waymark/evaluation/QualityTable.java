package dev.waymark.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells a reader how a set of questions went. */
record QualityTable(List<Outcome> outcomes) {
    /** A row for each kind: how many of the questions that a figure is measured on reach it, and which fail. */
    String text() {
        Map<String, List<Outcome>> kinds = new TreeMap<>();
        outcomes.forEach(outcome -> kinds.computeIfAbsent(outcome.question().kind(), _ -> new ArrayList<>())
                .add(outcome));
        StringBuilder table = new StringBuilder(row("kind", "asked", QualityFigure::name, "failed"));
        kinds.forEach((kind, of) -> table.append(row(kind, of, failed(of))));
        return table.append(row("all", outcomes, ""))
                .append(row("per cent", "", figure -> Integer.toString(figure.percent(outcomes)), ""))
                .append("%.2f citations an answer%n".formatted(citations()))
                .toString();
    }

    /** Of those answers that have any, on average. */
    double citations() {
        return outcomes.stream()
                .mapToInt(outcome -> outcome.reply().citations().size())
                .filter(citations -> citations > 0)
                .average()
                .orElseThrow();
    }

    /** Of every reply, beginning with those that miss a figure. */
    List<String> accounts() {
        return outcomes.stream()
                .map(outcome -> missed(outcome) + outcome.account())
                .sorted(Comparator.comparing(account -> account.startsWith("[]")))
                .toList();
    }

    private static String missed(Outcome outcome) {
        return QualityFigure.ALL.stream()
                .filter(figure -> figure.isMissedBy(outcome))
                .map(QualityFigure::name)
                .collect(Collectors.joining(", ", "[", "] "));
    }

    private static String failed(List<Outcome> of) {
        return of.stream()
                .filter(outcome -> !outcome.isRight())
                .map(outcome -> outcome.question().id())
                .collect(Collectors.joining(" "));
    }

    private static String row(String kind, List<Outcome> of, String failed) {
        return row(kind, Integer.toString(of.size()), figure -> figure.fraction(of), failed);
    }

    private static String row(String kind, String asked, Function<QualityFigure, String> cell, String failed) {
        String cells = QualityFigure.ALL.stream()
                .map(figure -> "%12s".formatted(cell.apply(figure)))
                .collect(Collectors.joining());
        return "%-24s%6s%s  %s%n".formatted(kind, asked, cells, failed);
    }
}
