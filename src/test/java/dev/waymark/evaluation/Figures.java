package dev.waymark.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints each figure as soon as it is measured, and all of a run as one table at the end. */
final class Figures implements AutoCloseable {
    /** What the product's figure stands against. */
    static final String WORDS = "BM25 alone";

    static final String MEANING = "vectors alone";
    static final String LAST_TURN = "last turn alone";

    private static final String PREFIX = "evaluation: ";
    private static final List<String> RIVALS = List.of(WORDS, MEANING, LAST_TURN);
    private static final String ROW = PREFIX + "%-14s %-58s %7s %10s %13s %15s%n";

    /**
     * A figure of the product on a set.
     *
     * @param against the same measure for what it is compared with, by name
     */
    private record Figure(String set, String measure, double product, Map<String, Double> against) {
        String line() {
            String rivals = against.entrySet().stream()
                    .map(rival -> rival.getKey() + " " + number(rival.getValue()))
                    .collect(Collectors.joining(", ", " (", ")"));
            return PREFIX + set + ": " + measure + ": " + number(product) + (against.isEmpty() ? "" : rivals);
        }

        String row() {
            List<String> columns = new ArrayList<>(List.of(set, measure, number(product)));
            RIVALS.forEach(rival -> columns.add(against.containsKey(rival) ? number(against.get(rival)) : ""));
            return ROW.formatted(columns.toArray());
        }
    }

    private final List<Figure> figures = new ArrayList<>();

    synchronized void add(String set, String measure, double product) {
        add(new Figure(set, measure, product, Map.of()));
    }

    synchronized void add(String set, String measure, double product, String rival, double rivals) {
        add(new Figure(set, measure, product, Map.of(rival, rivals)));
    }

    synchronized void add(String set, String measure, double product, double words, double meaning) {
        Map<String, Double> against = new LinkedHashMap<>();
        against.put(WORDS, words);
        against.put(MEANING, meaning);
        add(new Figure(set, measure, product, against));
    }

    private void add(Figure figure) {
        figures.add(figure);
        System.out.println(figure.line());
    }

    @Override
    public synchronized void close() {
        System.out.printf(Locale.ROOT, ROW, "set", "measure", "Waymark", WORDS, MEANING, LAST_TURN);
        figures.forEach(figure -> System.out.print(figure.row()));
    }

    private static String number(double value) {
        boolean counts = value == Math.rint(value) && value != 1;
        return String.format(Locale.ROOT, counts ? "%.0f" : "%.3f", value);
    }
}
