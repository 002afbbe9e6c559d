package dev.waymark.benchmark;

import com.google.errorprone.annotations.FormatMethod;
import java.util.Arrays;
import java.util.Locale;

/** Takes times, and prints what comes of them. */
final class Figures {
    private Figures() {}

    static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    @FormatMethod
    static void print(String format, Object... values) {
        System.out.println("benchmark: " + String.format(Locale.ROOT, format, values));
    }
}
