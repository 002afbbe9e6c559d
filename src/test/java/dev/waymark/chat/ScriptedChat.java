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
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A chat that knows its lines. */
public final class ScriptedChat implements Chat {
    /** What is told and replied to one message. */
    @FunctionalInterface
    public interface Script {
        Reply play(ChatListener listener);
    }

    private final Map<String, List<Turn>> conversations = new ConcurrentHashMap<>();
    private final Map<String, Feedback> feedback = new ConcurrentHashMap<>();
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
        return Optional.ofNullable(feedback.get(turnId));
    }

    @Override
    public Turn reply(@Nullable String conversationId, String message, ChatListener listener) {
        String id = conversationId == null ? begin() : conversationId;
        List<Turn> turns = conversations.get(id);
        if (turns == null) {
            throw new UnknownConversationException(id);
        }
        Script script = scripts.getOrDefault(message, reply(new Reply.SmallTalk("Hello.", List.of())));
        Reply reply = script.play(listener);
        Turn turn = Turn.of(id, message, replied(message + "?", reply), Duration.ofMillis(6));
        turns.add(turn);
        return turn;
    }

    private static Replied replied(String understoodAs, Reply reply) {
        return new Replied(
                understoodAs,
                reply,
                List.of(),
                Context.NONE,
                Duration.ofMillis(3),
                Duration.ofMillis(2),
                Duration.ofMillis(1));
    }

    private String begin() {
        String id = UUID.randomUUID().toString();
        conversations.put(id, new CopyOnWriteArrayList<>());
        return id;
    }

    @Override
    public List<Turn> conversation(String conversationId) {
        return List.copyOf(conversations.getOrDefault(conversationId, List.of()));
    }

    @Override
    public Optional<Turn> turn(String turnId) {
        return conversations.values().stream()
                .flatMap(List::stream)
                .filter(turn -> turn.turnId().equals(turnId))
                .findFirst();
    }

    @Override
    public Optional<Turn> shared(String shareId) {
        return conversations.values().stream()
                .flatMap(List::stream)
                .filter(turn -> shareId.equals(turn.shareId()))
                .findFirst();
    }

    @Override
    public boolean forget(String conversationId) {
        return conversations.remove(conversationId) != null;
    }

    @Override
    public boolean rate(String turnId, Feedback given) {
        turn(turnId).ifPresent(_ -> feedback.put(turnId, given));
        return turn(turnId).isPresent();
    }
}
