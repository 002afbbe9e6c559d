package dev.waymark.channel.web.admin.insight;

import dev.waymark.chat.ledger.Digest;
import dev.waymark.insight.Outcomes.Day;
import java.util.ArrayList;
import java.util.List;

/**
 * Days as bars that stand on each other: what was answered, what the articles left open, and everything else.
 *
 * @param most turns of a day, which is as high as the chart
 */
record ChartView(List<Bar> bars, int width, int most) {
    /** In the chart's own units. */
    static final int HEIGHT = 120;

    private static final int STEP = 24;
    private static final int THICK = 18;

    /** One day; each part of it from the top of the chart. */
    record Bar(String date, int answered, int open, int other, List<Part> parts) {
        private static Bar of(int place, int most, Day day) {
            int answered = day.counts().getOrDefault(Digest.ANSWERED, 0);
            int open = Digest.GAPS.stream()
                    .mapToInt(outcome -> day.counts().getOrDefault(outcome, 0))
                    .sum();
            int other = day.all() - answered - open;
            List<Part> parts = new ArrayList<>();
            int top = add(parts, "answered", place, HEIGHT, answered, most);
            top = add(parts, "open", place, top, open, most);
            add(parts, "other", place, top, other, most);
            return new Bar(day.date().toString(), answered, open, other, parts);
        }

        private static int add(List<Part> parts, String kind, int place, int bottom, int count, int most) {
            int height = Math.round((float) count * HEIGHT / most);
            parts.add(new Part(kind, place * STEP, bottom - height, THICK, height));
            return bottom - height;
        }
    }

    /** A rectangle. */
    record Part(String kind, int x, int y, int width, int height) {}

    static ChartView of(List<Day> days) {
        int most = days.stream().mapToInt(Day::all).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (Day day : days) {
            bars.add(Bar.of(bars.size(), Math.max(1, most), day));
        }
        return new ChartView(bars, Math.max(1, days.size()) * STEP, most);
    }

    public int all() {
        return bars.stream()
                .mapToInt(bar -> bar.answered() + bar.open() + bar.other())
                .sum();
    }
}
