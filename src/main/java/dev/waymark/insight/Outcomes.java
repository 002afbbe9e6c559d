package dev.waymark.insight;

import dev.waymark.chat.ledger.Digest;
import dev.waymark.chat.ledger.Ledger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts what turns came to, day by day. */
@Component
public final class Outcomes {
    private static final int LATEST = 20_000;
    private static final int DAYS = 30;

    private final Ledger ledger;

    public Outcomes(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * One day, in UTC.
     *
     * @param counts by outcome, those that occur
     */
    public record Day(LocalDate date, Map<String, Integer> counts) {
        public int all() {
            return counts.values().stream().mapToInt(count -> count).sum();
        }
    }

    /** The days of the latest turns up to the given one, thirty at most, without gaps; none when nothing was asked. */
    public List<Day> days(LocalDate last) {
        NavigableMap<LocalDate, Map<String, Integer>> counts = ledger.latest(LATEST).stream()
                .collect(Collectors.groupingBy(
                        digest -> digest.at().atZone(ZoneOffset.UTC).toLocalDate(),
                        TreeMap::new,
                        Collectors.toMap(Digest::outcome, _ -> 1, Integer::sum, TreeMap::new)));
        if (counts.isEmpty()) {
            return List.of();
        }
        // A clock that was put back leaves turns of days to come.
        LocalDate end = counts.lastKey().isAfter(last) ? counts.lastKey() : last;
        LocalDate earliest = end.minusDays(DAYS - 1);
        LocalDate begin = counts.firstKey().isBefore(earliest) ? earliest : counts.firstKey();
        return begin.datesUntil(end.plusDays(1))
                .map(date -> new Day(date, counts.getOrDefault(date, Map.of())))
                .toList();
    }
}
