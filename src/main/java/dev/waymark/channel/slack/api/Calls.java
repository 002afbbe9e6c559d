package dev.waymark.channel.slack.api;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Calls Slack at the pace it allows, waits when it says so, and tells its refusals from its failures. */
final class Calls {
    /** Slack names waits of up to minutes; whoever is told to wait that often is not wanted. */
    private static final int MOST_WAITS = 30;

    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private static final String RATE_LIMITED = "ratelimited";

    /** What Slack calls failures of its own. */
    private static final Set<String> FAILURES =
            Set.of("internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org");

    /** One call. */
    @FunctionalInterface
    interface Call<T extends SlackApiTextResponse> {
        T of(MethodsClient slack) throws IOException, SlackApiException;
    }

    private final MethodsClient slack;
    private final Pacing pacing;

    Calls(MethodsClient slack, Pacing pacing) {
        this.slack = slack;
        this.pacing = pacing;
    }

    /** Whether a call may begin at once, as far as we know; it is counted then, and is to be made by {@link #once}. */
    boolean mayBegin(Method method, String channel) {
        return pacing.mayBegin(method, channel);
    }

    /**
     * Calls when it may.
     *
     * @throws SlackRefusedException if Slack will not do it
     * @throws SlackUnreachableException if Slack did not say whether it did
     */
    <T extends SlackApiTextResponse> T call(Method method, String channel, Call<T> call) {
        for (int i = 0; i < MOST_WAITS; i++) {
            await(method, channel);
            Optional<T> done = attempt(method, channel, call);
            if (done.isPresent()) {
                return done.get();
            }
        }
        throw new SlackRefusedException(method, RATE_LIMITED);
    }

    /** Calls at once, and not again. */
    <T extends SlackApiTextResponse> T once(Method method, String channel, Call<T> call) {
        return attempt(method, channel, call).orElseThrow(() -> new SlackRefusedException(method, RATE_LIMITED));
    }

    /** Empty when Slack wants us to wait. */
    private <T extends SlackApiTextResponse> Optional<T> attempt(Method method, String channel, Call<T> call) {
        try {
            T response = call.of(slack);
            if (response.isOk()) {
                return Optional.of(response);
            }
            refused(method, channel, String.valueOf(response.getError()));
        } catch (SlackApiException e) {
            int status = e.getResponse().code();
            if (status != 429) {
                throw status >= 500
                        ? new SlackUnreachableException(method, "status " + status)
                        : new SlackRefusedException(method, "http_" + status);
            }
            pacing.rest(method, channel, wait(e.getResponse().header("Retry-After")));
        } catch (IOException e) {
            throw new SlackUnreachableException(method, e.getClass().getSimpleName());
        }
        return Optional.empty();
    }

    private void refused(Method method, String channel, String error) {
        if (error.equals(RATE_LIMITED)) {
            pacing.rest(method, channel, SHORTEST_WAIT);
            return;
        }
        throw FAILURES.contains(error)
                ? new SlackUnreachableException(method, error)
                : new SlackRefusedException(method, error);
    }

    private static Duration wait(@org.jspecify.annotations.Nullable String seconds) {
        if (seconds == null || !seconds.matches("\\d{1,6}")) {
            return SHORTEST_WAIT;
        }
        Duration wait = Duration.ofSeconds(Long.parseLong(seconds));
        Duration atLeast = wait.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : wait;
        return atLeast.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : atLeast;
    }

    private void await(Method method, String channel) {
        try {
            pacing.await(method, channel);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SlackUnreachableException(method, "the service is stopping");
        }
    }
}
