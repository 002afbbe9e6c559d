package dev.waymark.channel.web.admin.insight;

import dev.waymark.insight.Outcomes.Day;
import java.util.List;
import java.util.Map;

/** What turns came to, day by day, for programs. */
record OutcomesJson(List<DayJson> days) {
    /** One day, in UTC; how many turns by outcome. */
    record DayJson(String date, Map<String, Integer> counts) {}

    static OutcomesJson of(List<Day> days) {
        return new OutcomesJson(days.stream()
                .map(day -> new DayJson(day.date().toString(), day.counts()))
                .toList());
    }
}
