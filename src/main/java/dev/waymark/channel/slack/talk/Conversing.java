package dev.waymark.channel.slack.talk;

import dev.waymark.channel.BlankMessageException;
import dev.waymark.channel.Client;
import dev.waymark.channel.Cost;
import dev.waymark.channel.Limits;
import dev.waymark.channel.Message;
import dev.waymark.channel.MessageTooLongException;
import dev.waymark.channel.Place;
import dev.waymark.channel.Speechless;
import dev.waymark.channel.TooManyRequestsException;
import dev.waymark.channel.slack.delivery.Said;
import dev.waymark.chat.Chat;
import dev.waymark.chat.ChatListener;
import dev.waymark.chat.Correspondence;
import dev.waymark.chat.QuestionMeters;
import dev.waymark.chat.Turn;
import dev.waymark.search.NotIndexedException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has questions answered in the conversation of their thread; whatever goes wrong becomes an honest sentence. */
final class Conversing {
    private static final Logger LOG = LoggerFactory.getLogger(Conversing.class);

    /**
     * Answering keeps a processor busy; more at a time only hold up acknowledgements, for which Slack waits 3 s. No reader
     * is waited for here, as on the web, so few are enough.
     */
    private static final int AT_ONCE = Math.max(4, Runtime.getRuntime().availableProcessors());

    private final Chat chat;
    private final Correspondence correspondence;
    private final Limits limits;
    private final QuestionMeters meters;
    private final Semaphore answering = new Semaphore(AT_ONCE, true);

    Conversing(Chat chat, Correspondence correspondence, Limits limits, QuestionMeters meters) {
        this.chat = chat;
        this.correspondence = correspondence;
        this.limits = limits;
        this.meters = meters;
    }

    /** In the conversation of a message's thread; a direct message that begins one goes on with the latest. */
    Said reply(Asked asked, ChatListener listener) {
        boolean goesOn = asked.isDirect() && asked.beginsThread();
        Said said = reply(asked.user(), goesOn ? asked.channel() : asked.thread(), asked.text(), listener);
        if (said instanceof Said.Replied(Turn turn)) {
            correspondence.bind(asked.thread(), turn.conversationId());
            if (asked.isDirect()) {
                correspondence.bind(asked.channel(), turn.conversationId());
            }
        }
        return said;
    }

    /** In the conversation of a thread, whatever stands for one. */
    Said reply(String user, String thread, String text, ChatListener listener) {
        try {
            String message = new Message(text).text();
            Client client = new Client("slack-" + user);
            limits.admit(client, Cost.QUESTION);
            Turn turn = reply(client, correspondence.conversation(thread), message, listener);
            meters.count(QuestionMeters.SLACK, turn);
            return new Said.Replied(turn);
        } catch (BlankMessageException e) {
            return new Said.Help();
        } catch (MessageTooLongException e) {
            return new Said.Sentence("That is too long for me: a question may have 2,000 characters.");
        } catch (TooManyRequestsException e) {
            return new Said.Sentence("That is more than I can answer at once. Please ask me again in " + e.seconds()
                    + (e.seconds() == 1 ? " second." : " seconds."));
        } catch (NotIndexedException e) {
            return new Said.Sentence(Said.STILL_READING);
        } catch (RuntimeException e) {
            LOG.error("a question from Slack could not be answered", Speechless.of(e));
            return new Said.Sentence("Something went wrong on my side, so I have no answer. Please ask me again.");
        }
    }

    private Turn reply(Client client, Optional<String> conversation, String message, ChatListener listener) {
        answering.acquireUninterruptibly();
        try (Place _ = limits.place(client)) {
            return chat.replyAnyway(conversation.orElse(null), message, listener);
        } finally {
            answering.release();
        }
    }
}
