package dev.waymark.benchmark;

import dev.waymark.WaymarkApplication;
import dev.waymark.chat.ChatListener;
import dev.waymark.chat.Replier;
import dev.waymark.chat.understand.Context;
import dev.waymark.compare.Comparer;
import dev.waymark.compare.Sides;
import dev.waymark.coverage.Coverages;
import dev.waymark.role.Role;
import dev.waymark.search.PassageIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** What a table costs beside one answer, on the articles that come with Waymark. */
@Tag("benchmark")
class ComparisonBenchmarkTest {
    private static final int WARM_UP = 100;
    private static final int MEASURED = 200;

    @TempDir
    private Path data;

    @Test
    void measuresTablesBesideAnswers() throws InterruptedException {
        try (var application = new SpringApplicationBuilder(WaymarkApplication.class)
                .run("--server.port=0", "--waymark.knowledge.folder=knowledge", "--waymark.data.folder=" + data)) {
            PassageIndex index = application.getBean(PassageIndex.class);
            while (index.served().isEmpty()) {
                Thread.sleep(100);
            }
            List<Role> roles = application
                    .getBean(Coverages.class)
                    .of(index.served().orElseThrow())
                    .roles();
            measure(roles, application.getBean(Replier.class), application.getBean(Comparer.class));
        }
    }

    private static void measure(List<Role> roles, Replier replier, Comparer comparer) {
        double[] answering = new double[MEASURED];
        double[] two = new double[MEASURED];
        double[] five = new double[MEASURED];
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            // Side by side, so that whatever else the machine does weighs on all.
            String question =
                    "Which skills does a " + roles.get(i % roles.size()).name() + " need in year " + i + "?";
            Sides pair = sides(roles, i, 2);
            Sides several = sides(roles, i, 5);
            double answer = Figures.seconds(() -> replier.reply(question, Context.NONE, ChatListener.NONE));
            double ofTwo = Figures.seconds(() -> comparer.compare(pair, List.of()));
            double ofFive = Figures.seconds(() -> comparer.compare(several, List.of()));
            if (i >= WARM_UP) {
                answering[i - WARM_UP] = answer;
                two[i - WARM_UP] = ofTwo;
                five[i - WARM_UP] = ofFive;
            }
        }
        print(Figures.median(answering), Figures.median(two), Figures.median(five));
    }

    private static void print(double answer, double two, double five) {
        Figures.print(
                "answer, median: %.2f ms; table of two roles: %.2f ms; of five: %.2f ms",
                1e3 * answer, 1e3 * two, 1e3 * five);
        Figures.print("two roles / answer: %.2f (at most 4)", two / answer);
        Figures.print("five roles / answer: %.2f (at most 10)", five / answer);
    }

    private static Sides sides(List<Role> roles, int from, int count) {
        return new Sides(IntStream.range(from, from + count)
                .mapToObj(at -> roles.get(at % roles.size()))
                .toList());
    }
}
