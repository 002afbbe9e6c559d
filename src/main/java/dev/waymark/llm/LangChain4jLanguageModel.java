package dev.waymark.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.model.output.TokenUsage;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A model behind OpenAI's protocol, as OpenAI, Ollama, vLLM, LM Studio and others speak it. */
final class LangChain4jLanguageModel implements LanguageModel {
    private static final Logger LOG = LoggerFactory.getLogger(LangChain4jLanguageModel.class);

    /** Longer texts than asked for come from servers that don't heed the limit. */
    private static final int LETTERS_A_TOKEN = 8;

    /** A piece of a few letters comes in some hundred bytes of JSON. */
    private static final long BYTES_A_TOKEN = 1_500;

    /** Half of so many calls must fail before a server is left alone. */
    private static final int CALLS = 6;

    private final LlmSettings settings;
    private final MeterRegistry registry;
    private final HttpClient client;
    private final Semaphore slots;
    private final CircuitBreaker breaker;

    LangChain4jLanguageModel(LlmSettings settings, MeterRegistry registry) {
        this.settings = settings;
        this.registry = registry;
        // Offering HTTP/2 to a server that does not speak it makes some, vLLM among them, lose the request's body.
        client = JdkHttpClient.builder()
                .httpClientBuilder(java.net.http.HttpClient.newBuilder()
                        .version(java.net.http.HttpClient.Version.HTTP_1_1)
                        .executor(Executors.newVirtualThreadPerTaskExecutor()))
                .connectTimeout(settings.connectWithin())
                .readTimeout(settings.beginWithin())
                .build();
        slots = new Semaphore(settings.atOnce());
        breaker = CircuitBreaker.of(
                "llm",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(CALLS)
                        .minimumNumberOfCalls(CALLS / 2)
                        .waitDurationInOpenState(settings.restFor())
                        .permittedNumberOfCallsInHalfOpenState(1)
                        // By the machine's, set back, a server would rest for as long as that.
                        .clock(new SteadyClock(Clock.systemUTC(), System::nanoTime))
                        .build());
        breaker.getEventPublisher()
                .onStateTransition(event -> LOG.warn(
                        "The language model {} is {}",
                        settings,
                        event.getStateTransition().getToState() == State.OPEN
                                ? "left alone for a while"
                                : "asked again"));
        Gauge.builder("waymark.llm.breaker", breaker, one -> one.getState() == State.CLOSED ? 0 : 1)
                .description("1 while a failing language model is left alone")
                .register(registry);
    }

    @Override
    public String name() {
        return settings.model();
    }

    @Override
    public int promptTokens() {
        return settings.promptTokens();
    }

    @Override
    public TimeBudget timeBudget() {
        return TimeBudget.of(settings.endWithin());
    }

    @Override
    public Completion complete(Prompt prompt, TimeBudget budget, DraftListener listener) {
        if (!slots.tryAcquire()) {
            return counted(new Completion.Failed(Trouble.BUSY));
        }
        try {
            return counted(
                    breaker.tryAcquirePermission()
                            ? guarded(prompt, budget, listener)
                            : new Completion.Failed(Trouble.RESTING));
        } finally {
            slots.release();
        }
    }

    private Completion guarded(Prompt prompt, TimeBudget budget, DraftListener listener) {
        long start = System.nanoTime();
        boolean told = false;
        try {
            Completion completion = exchanged(prompt, budget, listener);
            told = true;
            long took = System.nanoTime() - start;
            switch (completion) {
                case Completion.Whole _, Completion.Stopped _ -> breaker.onSuccess(took, TimeUnit.NANOSECONDS);
                case Completion.Failed(Trouble trouble) ->
                    breaker.onError(took, TimeUnit.NANOSECONDS, new IllegalStateException(trouble.id()));
            }
            return completion;
        } finally {
            // A client that went away says nothing about the server.
            if (!told) {
                breaker.releasePermission();
            }
        }
    }

    private Completion exchanged(Prompt prompt, TimeBudget budget, DraftListener listener) {
        var exchange = new Exchange();
        try (var http = new ClosableHttp(client, BYTES_A_TOKEN * settings.answerTokens())) {
            model(http)
                    .chat(
                            List.of(SystemMessage.from(prompt.instructions()), UserMessage.from(prompt.input())),
                            exchange);
            return exchange.await(
                    settings.beginWithin(), budget, LETTERS_A_TOKEN * settings.answerTokens(), listener, this::count);
        } catch (LangChain4jException e) {
            return new Completion.Failed(Trouble.of(e));
        }
    }

    private OpenAiStreamingChatModel model(ClosableHttp http) {
        return OpenAiStreamingChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(settings.baseUrl())
                .apiKey(Objects.requireNonNullElse(settings.apiKey(), "none"))
                .modelName(settings.model())
                .temperature(0.0)
                .maxTokens(settings.answerTokens())
                .build();
    }

    private Completion counted(Completion completion) {
        String outcome = switch (completion) {
            case Completion.Whole _ -> "whole";
            case Completion.Stopped _ -> "stopped";
            case Completion.Failed(Trouble trouble) -> trouble.id();
        };
        registry.counter("waymark.llm.calls", "outcome", outcome).increment();
        if (completion instanceof Completion.Failed) {
            LOG.debug("The language model {} failed: {}", settings, outcome);
        }
        return completion;
    }

    private void count(@Nullable TokenUsage usage) {
        if (usage == null) {
            return;
        }
        count("prompt", usage.inputTokenCount());
        count("answer", usage.outputTokenCount());
    }

    private void count(String of, @Nullable Integer tokens) {
        if (tokens != null) {
            registry.counter("waymark.llm.tokens", "of", of).increment(tokens);
        }
    }
}
