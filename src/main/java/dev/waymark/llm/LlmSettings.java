package dev.waymark.llm;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which language model writes, and how long it is waited for.
 *
 * @param baseUrl of a server that speaks OpenAI's protocol; none, and no model writes
 * @param apiKey from the environment, never shown
 * @param model as the server calls it
 * @param connectWithin from here on a server counts as unreachable
 * @param beginWithin from the question to the first word
 * @param endWithin from the question to the last word, over all calls of one request
 * @param atOnce how many texts may be written at the same time
 * @param promptTokens what a prompt may have; passages that don't fit are left out
 * @param answerTokens what an answer may have
 * @param restFor how long a server that failed again and again is left alone
 * @param crossEncoder what looks again at sentences whose meaning is in doubt
 */
@ConfigurationProperties("waymark.llm")
record LlmSettings(
        @DefaultValue("") String baseUrl,
        @Nullable String apiKey,
        @DefaultValue("") String model,
        @DefaultValue("2s") Duration connectWithin,
        @DefaultValue("15s") Duration beginWithin,
        @DefaultValue("45s") Duration endWithin,
        @DefaultValue("4") int atOnce,
        @DefaultValue("3500") int promptTokens,
        @DefaultValue("700") int answerTokens,
        @DefaultValue("30s") Duration restFor,
        @DefaultValue CrossEncoderSettings crossEncoder) {
    private static final int FEWEST_TOKENS = 500;

    LlmSettings {
        if (!baseUrl.isBlank()) {
            checkUrl(baseUrl);
            check(!model.isBlank(), "waymark.llm.model is missing; expected the name of a model at " + baseUrl);
        }
        checkPositive(connectWithin, "connect-within");
        checkPositive(beginWithin, "begin-within");
        checkPositive(endWithin, "end-within");
        checkPositive(restFor, "rest-for");
        check(atOnce > 0, "waymark.llm.at-once must be at least 1, got " + atOnce);
        check(
                promptTokens >= FEWEST_TOKENS,
                "waymark.llm.prompt-tokens must be at least " + FEWEST_TOKENS + ", got " + promptTokens);
        check(answerTokens > 0, "waymark.llm.answer-tokens must be at least 1, got " + answerTokens);
    }

    private static void checkUrl(String url) {
        check(
                url.matches("https?://.+") && hasHost(url),
                "waymark.llm.base-url must be an address such as http://localhost:11434/v1, got '" + url + "'");
    }

    private static boolean hasHost(String url) {
        try {
            return new URI(url).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static void checkPositive(Duration duration, String name) {
        check(duration.isPositive(), "waymark.llm." + name + " must be more than 0, got " + duration);
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return model + " at " + baseUrl;
    }
}
