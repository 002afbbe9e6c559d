package dev.waymark.channel;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How often a password may be tried: a client that goes on waits seconds at first, then minutes, then hours. All clients
 * together wait seconds at most, so that nobody can shut those out who know the password.
 */
public final class Attempts {
    private static final int MOST_CLIENTS = 20_000;

    private final LoadingCache<Client, Bucket> clients;
    private final Bucket all;

    Attempts() {
        this(System::nanoTime);
    }

    Attempts(LongSupplier nanoTime) {
        TimeMeter time = new Nanoseconds(nanoTime);
        clients = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(Duration.ofDays(1))
                .ticker(nanoTime::getAsLong)
                .build(_ -> ofClient(time));
        all = bucket(time, limit(60, Duration.ofMinutes(1)));
    }

    /**
     * Counts an attempt, before it is known whether it is right.
     *
     * @throws TooManyRequestsException if it is one too many; it must then not be looked at
     */
    public void begin(Client client) {
        Bucket own = clients.get(client);
        take(own, "the password was wrong too often");
        try {
            take(all, "passwords are being tried from too many places");
        } catch (TooManyRequestsException e) {
            own.addTokens(1);
            throw e;
        }
    }

    /** An attempt that was right counts for nothing. */
    public void succeeded(Client client) {
        clients.get(client).addTokens(1);
        all.addTokens(1);
    }

    private static void take(Bucket bucket, String trouble) {
        long wait = bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill();
        if (wait > 0) {
            throw new TooManyRequestsException(trouble, Duration.ofNanos(wait));
        }
    }

    /** Whoever mistypes meets none of these; whoever guesses has fifty guesses a day. */
    private static Bucket ofClient(TimeMeter time) {
        return bucket(
                time, limit(5, Duration.ofSeconds(30)), limit(20, Duration.ofHours(1)), limit(50, Duration.ofDays(1)));
    }

    private static Bandwidth limit(int attempts, Duration within) {
        return Bandwidth.builder()
                .capacity(attempts)
                .refillGreedy(attempts, within)
                .build();
    }

    private static Bucket bucket(TimeMeter time, Bandwidth... limits) {
        var bucket = Bucket.builder().withCustomTimePrecision(time);
        for (Bandwidth limit : limits) {
            bucket.addLimit(limit);
        }
        return bucket.build();
    }
}
