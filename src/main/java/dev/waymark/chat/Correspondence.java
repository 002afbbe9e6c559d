package dev.waymark.chat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Which messages of a channel have been dealt with and how, so that none is answered twice, and a reply is found again
 * when its question is edited, deleted or doubted. It outlives a restart; while the database can't be reached, what
 * happened lately is remembered.
 */
public interface Correspondence {
    /** Nobody waits longer for an answer: what has none by then is forgotten. */
    Duration LONGEST_WAIT = Duration.ofDays(1);

    /** Takes a message up: false when it has been taken up before, by whichever process. */
    boolean take(Exchange asked);

    /**
     * Keeps what became of a message that was taken up, in place of what was kept before. Where it was forgotten
     * meanwhile, nothing is kept, and the conversation with its turn is forgotten as well.
     */
    void settle(Exchange settled);

    Optional<Exchange> exchange(String id);

    Optional<Exchange> ofTurn(String turnId);

    /** The conversation that goes on in a thread. */
    Optional<String> conversation(String thread);

    /** From now on a conversation goes on in this thread. */
    void bind(String thread, String conversationId);

    /** Messages that were taken up, but not settled by whoever did; each is taken up anew by this call. */
    List<Exchange> abandoned();

    void forget(String id);

    /** Forgets whatever somebody asked, with the conversations it was asked in; returns the number of messages. */
    int forgetAsker(String asker);
}
