package dev.waymark.knowledge.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What stands at the top or bottom of page after page: titles, page numbers. */
final class RunningTitles {
    private static final int EDGE = 2;

    private RunningTitles() {}

    static List<PdfLine> removed(List<PdfLine> lines) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        int last = lines.isEmpty() ? 0 : lines.getLast().page();
        for (int i = 0; i < lines.size(); i++) {
            if (isAtEdge(lines, i)) {
                pages.computeIfAbsent(key(lines.get(i)), _ -> new HashSet<>())
                        .add(lines.get(i).page());
            }
        }
        return IntStream.range(0, lines.size())
                .filter(i -> !isAtEdge(lines, i) || !isRunning(lines.get(i), pages, last))
                .mapToObj(lines::get)
                .toList();
    }

    private static boolean isRunning(PdfLine line, Map<String, Set<Integer>> pages, int last) {
        int count = pages.getOrDefault(key(line), Set.of()).size();
        boolean number = line.text().matches("(?i)\\W*(page\\s*)?\\d{1,4}(\\s*(/|of)\\s*\\d{1,4})?\\W*");
        return number || (count > 1 && count * 2 >= last - 1);
    }

    private static boolean isAtEdge(List<PdfLine> lines, int at) {
        int page = lines.get(at).page();
        boolean top = at < EDGE || lines.get(at - EDGE).page() != page;
        boolean bottom = at + EDGE >= lines.size() || lines.get(at + EDGE).page() != page;
        return top || bottom;
    }

    /** Numbers count up from page to page. */
    private static String key(PdfLine line) {
        return line.text().replaceAll("\\d+", "#");
    }
}
