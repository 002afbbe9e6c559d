package dev.waymark.channel;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** How much clients may ask, each and all together. */
public final class Limits {
    /** Some megabytes. Who comes from more addresses than that meets the limit for all. */
    private static final int MOST_CLIENTS = 20_000;

    /** Most answers take milliseconds, so places and streams are free again by then. */
    private static final Duration BUSY = Duration.ofSeconds(2);

    private final LoadingCache<Client, Account> accounts;
    private final Account all;
    private final Semaphore streams;
    private final LimitSettings settings;

    Limits(LimitSettings settings) {
        this(settings, System::nanoTime);
    }

    Limits(LimitSettings settings, LongSupplier nanoTime) {
        TimeMeter time = new Nanoseconds(nanoTime);
        // An account that is full again is as good as a new one.
        Duration untilFull = Duration.ofSeconds(1 + settings.burst() / settings.perSecond());
        accounts = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(untilFull)
                .ticker(nanoTime::getAsLong)
                .build(_ -> Account.of(settings.burst(), settings.perSecond(), settings.atOnceEach(), time));
        all = Account.of(settings.allBurst(), settings.rateOfAll(), settings.atOnce(), time);
        streams = new Semaphore(settings.streams());
        this.settings = settings;
    }

    /**
     * Counts a request.
     *
     * @throws TooManyRequestsException if it is one too many; it then counts for nothing
     */
    public void admit(Client client, Cost cost) {
        Account account = accounts.get(client);
        long wait = account.take(cost);
        if (wait > 0) {
            throw tooMany("you have asked more than one client may in a short time", wait);
        }
        long waitOfAll = all.take(cost);
        if (waitOfAll > 0) {
            account.giveBack(cost);
            throw tooMany("more is being asked than this service can answer", waitOfAll);
        }
    }

    /**
     * Waits until a question of this client may be worked on; the place is to be closed when that is done.
     *
     * @throws TooManyRequestsException if that takes too long
     */
    public Place place(Client client) {
        Semaphore own = accounts.get(client).places();
        long end = System.nanoTime() + settings.patience().toNanos();
        Place ofClient = place(own, end, "too many of your questions are waiting");
        try {
            Place ofAll = place(all.places(), end, "too many questions are waiting");
            return () -> {
                ofAll.close();
                ofClient.close();
            };
        } catch (TooManyRequestsException e) {
            ofClient.close();
            throw e;
        }
    }

    /**
     * A place for an event stream, to be closed with it.
     *
     * @throws TooManyRequestsException if all are taken
     */
    public Place stream() {
        return place(streams, System.nanoTime(), "too many event streams are open");
    }

    /** Questions that are being worked on. */
    int working() {
        return settings.atOnce() - all.places().availablePermits();
    }

    /** Questions that wait because so many are being worked on. */
    int waiting() {
        return all.places().getQueueLength();
    }

    int openStreams() {
        return settings.streams() - streams.availablePermits();
    }

    private static Place place(Semaphore places, long end, String trouble) {
        try {
            if (places.tryAcquire(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS)) {
                return places::release;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw tooMany(trouble, BUSY.toNanos());
    }

    private static TooManyRequestsException tooMany(String trouble, long nanoseconds) {
        return new TooManyRequestsException(trouble, Duration.ofNanos(nanoseconds));
    }
}
