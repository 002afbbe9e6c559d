package dev.waymark.chat;

import dev.waymark.answer.Answer.Grounded;
import dev.waymark.answer.AnswerSentence;
import dev.waymark.answer.Citation;
import dev.waymark.chat.understand.Context;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A chat that knows its lines. */
public final class ScriptedChat implements Chat {
    /** What is told and replied to one message. */
    @FunctionalInterface
    public interface Script {
        Reply play(ChatListener listener);
    }

    private static final Turn.Timings TIMINGS =
            new Turn.Timings(Duration.ofMillis(3), Duration.ofMillis(2), Duration.ofMillis(1), Duration.ofMillis(6));

    private final Conversations conversations = new Conversations();
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();

    public ScriptedChat on(String message, Script script) {
        scripts.put(message, script);
        return this;
    }

    /** An answer, told sentence by sentence. */
    public static Script answer(String understoodAs, List<Role> roles, List<Aspect> aspects, Grounded answer) {
        return listener -> {
            listener.understood(understoodAs, roles, aspects);
            listener.sources(answer.citations());
            Set<Integer> used = new HashSet<>();
            for (AnswerSentence sentence : answer.sentences()) {
                List<Citation> fresh = answer.citations().stream()
                        .filter(citation -> sentence.citations().contains(citation.number()))
                        .filter(citation -> used.add(citation.number()))
                        .toList();
                listener.sentence(sentence, fresh);
            }
            return new Reply.Answered(answer);
        };
    }

    /** Whatever needs no sentences. */
    public static Script reply(Reply reply) {
        return listener -> {
            listener.understood("As you say.", List.of(), List.of());
            listener.sources(List.of());
            return reply;
        };
    }

    public Optional<Feedback> feedback(String turnId) {
        return conversations.feedback(turnId);
    }

    @Override
    public Turn reply(@Nullable String conversationId, String message, ChatListener listener) {
        String id = conversationId == null ? conversations.begin() : conversationId;
        Context context = conversations.context(id);
        Script script = scripts.getOrDefault(message, reply(new Reply.SmallTalk("Hello.", List.of())));
        Reply reply = script.play(listener);
        Turn turn = new Turn(id, UUID.randomUUID().toString(), message, message + "?", reply, List.of(), TIMINGS);
        conversations.add(turn, context);
        return turn;
    }

    @Override
    public List<Turn> conversation(String conversationId) {
        return conversations.turns(conversationId);
    }

    @Override
    public Optional<Turn> turn(String turnId) {
        return conversations.turn(turnId);
    }

    @Override
    public void forget(String conversationId) {
        conversations.forget(conversationId);
    }

    @Override
    public boolean rate(String turnId, Feedback feedback) {
        return conversations.rate(turnId, feedback);
    }
}
