package dev.waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.WaymarkApplication;
import dev.waymark.WaymarkProcess;
import dev.waymark.chat.ChatListener;
import dev.waymark.chat.Replier;
import dev.waymark.chat.understand.Context;
import dev.waymark.llm.EmbeddingModel;
import dev.waymark.llm.EmbeddingModels;
import dev.waymark.match.Matcher;
import dev.waymark.match.advert.Advert;
import dev.waymark.search.PassageIndex;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** What an answer costs beside embedding its question, in process and over HTTP, without any cache. */
@Tag("benchmark")
class AnswerBenchmarkTest {
    private static final int CLIENTS = 8;
    private static final int QUESTIONS = 400;
    private static final int COLD = 4_000;

    /** What happens once in a question is compiled after some ten thousand of them. */
    private static final int WARM_UP = 16_000;

    private static final int LOAD = 4_000;
    private static final int SETTLING = 200;
    private static final int MATCHES = 30;

    @TempDir
    private Path folder;

    @TempDir
    private Path data;

    private final EmbeddingModel model = EmbeddingModels.bge();

    @Test
    void measuresAnswersInProcessAndOverHttp() throws Exception {
        BenchmarkFolder.write(folder);
        try (var first = WaymarkProcess.start(folder, data)) {
            Figures.print("first start to healthy, everything indexed: %.1f s", first.secondsToHealthy());
        }
        try (var again = WaymarkProcess.start(folder, data)) {
            Figures.print("restart to healthy on the unchanged folder: %.1f s", again.secondsToHealthy());
            Figures.print("memory after start: %d MB", again.residentMegabytes());
            measureThroughput(again);
            Figures.print("memory after load: %d MB", again.residentMegabytes());
            assertThat(again.log()).doesNotContainPattern("[1-9]\\d* texts embedded");
        }
        measureInProcess();
    }

    /** As long as methods are still being compiled, that takes a core: the first questions after a start count apart. */
    private void measureThroughput(WaymarkProcess waymark) throws InterruptedException {
        List<String> questions = BenchmarkFolder.questions(WARM_UP + LOAD);
        List<String> first = questions.subList(0, WARM_UP);
        List<String> load = questions.subList(WARM_UP, WARM_UP + LOAD);
        AtomicInteger answered = new AtomicInteger();
        perSecond(first.subList(0, COLD / 10), model::embedQuestion);
        double cold = perSecond(first.subList(0, COLD), question -> ask(waymark, question, answered));
        perSecond(first.subList(COLD, WARM_UP), question -> ask(waymark, question, answered));
        answered.set(0);
        double before = perSecond(load.subList(0, LOAD / 2), model::embedQuestion);
        double answers = perSecond(load, question -> ask(waymark, question, answered));
        double after = perSecond(load.subList(LOAD / 2, LOAD), model::embedQuestion);
        double embeddings = (before + after) / 2;
        Figures.print("bare question embeddings a second, %d threads: %.0f and %.0f", CLIENTS, before, after);
        Figures.print("answers a second over HTTP, %d clients: %.0f", CLIENTS, answers);
        Figures.print("answers / bare embeddings: %.2f (at least 0.5)", answers / embeddings);
        Figures.print("the same for the first %d questions after start: %.2f", COLD, cold / embeddings);
        Figures.print("of %d questions %d were answered, the others refused", LOAD, answered.get());
        assertThat(answered.get()).isGreaterThan(LOAD / 2);
    }

    private static void ask(WaymarkProcess waymark, String question, AtomicInteger answered) {
        try {
            HttpURLConnection connection = Link.ask(waymark.url(), question);
            assertThat(connection.getResponseCode()).isEqualTo(200);
            try (InputStream body = connection.getInputStream()) {
                if (new String(body.readAllBytes(), StandardCharsets.UTF_8).contains("\"status\":\"answered\"")) {
                    answered.incrementAndGet();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no answer to '" + question + "'", e);
        }
    }

    private static double perSecond(List<String> questions, Consumer<String> work) throws InterruptedException {
        AtomicInteger done = new AtomicInteger();
        long start = System.nanoTime();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            questions.forEach(question -> clients.execute(() -> {
                work.accept(question);
                done.incrementAndGet();
            }));
            clients.shutdown();
            assertThat(clients.awaitTermination(10, TimeUnit.MINUTES)).isTrue();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(done.get()).isEqualTo(questions.size());
        return questions.size() / seconds;
    }

    private void measureInProcess() throws Exception {
        try (var application = new SpringApplicationBuilder(WaymarkApplication.class)
                .run("--server.port=0", "--waymark.knowledge.folder=" + folder, "--waymark.data.folder=" + data)) {
            PassageIndex index = application.getBean(PassageIndex.class);
            while (index.served().isEmpty()) {
                Thread.sleep(100);
            }
            EmbeddingModel same = application.getBean(EmbeddingModel.class);
            measureSideBySide(application.getBean(Replier.class), same);
            measureMatches(application.getBean(Matcher.class), application.getBean(Replier.class));
        }
    }

    private static void measureMatches(Matcher matcher, Replier replier) throws IOException {
        Advert advert = new Advert(Files.readString(Path.of("src/test/resources/match/adverts/backend.txt")));
        double first = Figures.seconds(() -> matcher.match(advert));
        Figures.print("first match, which embeds what the articles state about roles: %.1f s", first);
        double[] matching = new double[MATCHES];
        double[] answering = new double[MATCHES];
        List<String> questions = BenchmarkFolder.questions(MATCHES);
        for (int i = 0; i < MATCHES; i++) {
            String question = questions.get(i);
            matching[i] = Figures.seconds(() -> matcher.match(advert));
            answering[i] = Figures.seconds(() -> replier.reply(question, Context.NONE, ChatListener.NONE));
        }
        double match = Figures.median(matching);
        double answer = Figures.median(answering);
        Figures.print(
                "match of an advert of %d characters, median: %.0f ms",
                advert.text().length(), 1e3 * match);
        Figures.print("match / answer: %.1f", match / answer);
    }

    private static void measureSideBySide(Replier replier, EmbeddingModel model) {
        double[] embedding = new double[QUESTIONS];
        double[] answering = new double[QUESTIONS];
        List<String> questions = BenchmarkFolder.questions(SETTLING + QUESTIONS);
        for (int i = 0; i < questions.size(); i++) {
            // Side by side, so that whatever else the machine does weighs on both.
            String question = questions.get(i);
            double bare = Figures.seconds(() -> model.embedQuestion(question));
            double whole = Figures.seconds(() -> replier.reply(question, Context.NONE, ChatListener.NONE));
            if (i >= SETTLING) {
                embedding[i - SETTLING] = bare;
                answering[i - SETTLING] = whole;
            }
        }
        double bare = Figures.median(embedding);
        double whole = Figures.median(answering);
        Figures.print(
                "question embedding, median: %.2f ms; answer in process, median: %.2f ms", 1e3 * bare, 1e3 * whole);
        Figures.print("answer / question embedding: %.2f (at most 2.0)", whole / bare);
    }
}
