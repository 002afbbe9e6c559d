package dev.waymark.chat.store;

import dev.waymark.chat.Turn;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** A process that keeps turns and forgets conversations, and says of each when it is done, until it is killed. */
final class StoreFaultRun {
    static final String KEPT = "kept ";
    static final String FORGETTING = "forgetting ";
    static final String FORGOTTEN = "forgotten ";

    private static final int THREADS = 4;
    private static final int TURNS = 1_000_000;

    private final ConversationStore store;

    private StoreFaultRun(ConversationStore store) {
        this.store = store;
    }

    /**
     * Runs until it is killed.
     *
     * @param arguments kind and address of the database, seed
     */
    public static void main(String[] arguments) throws InterruptedException {
        Database database = Kind.valueOf(arguments[0]).database(arguments[1]);
        var random = new Random(Long.parseLong(arguments[2]));
        try (var store = new ConversationStore(database, Clock.systemUTC(), Duration.ofDays(1), 1 << 25)) {
            var run = new StoreFaultRun(store);
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                long seed = random.nextLong();
                threads.add(Thread.ofPlatform().start(() -> run.talk(new Random(seed))));
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }

    private void talk(Random random) {
        String conversation = UUID.randomUUID().toString();
        boolean begins = true;
        for (int i = 0; i < TURNS; i++) {
            Turn turn = Turns.of(conversation);
            store.add(turn, Turns.CONTEXT, begins);
            say(
                    store.keeping().outage().isEmpty()
                            ? KEPT + turn.turnId() + " " + conversation
                            : store.keeping().text());
            begins = random.nextInt(10) == 0;
            if (begins) {
                conversation = next(conversation, random);
            }
        }
    }

    private String next(String conversation, Random random) {
        if (random.nextInt(5) == 0) {
            say(FORGETTING + conversation);
            store.forget(UUID.fromString(conversation));
            say(FORGOTTEN + conversation);
        }
        return UUID.randomUUID().toString();
    }

    private static void say(String line) {
        synchronized (System.out) {
            System.out.print(line + "\n");
            System.out.flush();
        }
    }
}
