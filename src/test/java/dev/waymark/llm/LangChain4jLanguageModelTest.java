package dev.waymark.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class LangChain4jLanguageModelTest {
    private static final Prompt PROMPT = new Prompt("Be brief.", "What do bakers do?");

    private final ScriptedServer server = new ScriptedServer();
    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final LanguageModel model = new LangChain4jLanguageModel(settings(server.url()), registry);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void passesOnWhatIsWrittenPieceByPiece() {
        server.writes("Bakers bake bread.");
        StringBuilder heard = new StringBuilder();

        Completion completion = model.complete(PROMPT, model.timeBudget(), piece -> {
            heard.append(piece).append('|');
            return true;
        });

        assertThat(completion).isEqualTo(new Completion.Whole("Bakers bake bread."));
        assertThat(heard).hasToString("Bakers |bake |bread.|");
    }

    @Test
    void stopsWhenNoMoreIsWanted() {
        server.does((_, reply) -> {
            for (int i = 0; i < 200; i++) {
                reply.piece("bread ");
            }
            reply.silence();
        });

        assertThat(model.complete(PROMPT, model.timeBudget(), _ -> false)).isInstanceOf(Completion.Stopped.class);
    }

    @Test
    void writesNoMoreThanSoManyTextsAtOnce() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var enough = new CountDownLatch(1);
        server.does((_, reply) -> {
            reply.piece("Bakers");
            begun.countDown();
            enough.await();
            reply.ends();
        });
        Thread first = Thread.ofVirtual().start(() -> model.complete(PROMPT, model.timeBudget(), DraftListener.ALL));
        begun.await();

        Completion second = model.complete(PROMPT, model.timeBudget(), DraftListener.ALL);

        assertThat(second).isEqualTo(new Completion.Failed(Trouble.BUSY));
        enough.countDown();
        first.join();
    }

    @Test
    void leavesAServerAloneThatFailsAndAsksItAgainLater() {
        server.does((_, reply) -> reply.status(500));
        Trouble last = Trouble.FAULT;
        for (int i = 0; i < 20 && last != Trouble.RESTING; i++) {
            last = trouble(model.complete(PROMPT, model.timeBudget(), DraftListener.ALL));
        }
        assertThat(last).isEqualTo(Trouble.RESTING);
        assertThat(registry.get("waymark.llm.breaker").gauge().value()).isEqualTo(1);
    }

    @Test
    void saysWhatWentWrong() {
        LanguageModel nobody = new LangChain4jLanguageModel(settings("http://localhost:1/v1"), registry);

        assertThat(trouble(nobody.complete(PROMPT, nobody.timeBudget(), DraftListener.ALL)))
                .isEqualTo(Trouble.UNREACHABLE);
        server.does((_, reply) -> reply.status(401));
        assertThat(trouble(model.complete(PROMPT, model.timeBudget(), DraftListener.ALL)))
                .isEqualTo(Trouble.UNAUTHORISED);
        server.does((_, reply) -> reply.status(429));
        assertThat(trouble(model.complete(PROMPT, model.timeBudget(), DraftListener.ALL)))
                .isEqualTo(Trouble.LIMITED);
    }

    /** Which thread reads the stream is decided by how fast the server replies. */
    @RepeatedTest(20)
    void takesNoLongerThanTheRequestHasLeft() {
        server.does((_, reply) -> reply.piece("Bakers").silence());

        assertThat(trouble(model.complete(PROMPT, TimeBudget.of(Duration.ofMillis(50)), DraftListener.ALL)))
                .isEqualTo(Trouble.SLOW);
    }

    @Test
    void namesASettingThatCannotBe() {
        assertThatThrownBy(() -> settings("localhost:11434"))
                .hasMessageContaining("waymark.llm.base-url")
                .hasMessageContaining("localhost:11434");
        assertThat(settings("http://localhost:1/v1")).asString().doesNotContain("secret");
    }

    private static Trouble trouble(Completion completion) {
        return ((Completion.Failed) completion).trouble();
    }

    private static LlmSettings settings(String url) {
        return new LlmSettings(
                url,
                "secret",
                "scripted",
                Duration.ofSeconds(2),
                Duration.ofSeconds(5),
                Duration.ofSeconds(10),
                1,
                2_000,
                200,
                Duration.ofMinutes(1),
                new CrossEncoderSettings("", "", 0.5));
    }
}
