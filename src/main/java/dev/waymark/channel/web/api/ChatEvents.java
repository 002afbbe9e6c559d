package dev.waymark.channel.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.waymark.answer.AnswerSentence;
import dev.waymark.answer.Citation;
import dev.waymark.channel.web.EventStream;
import dev.waymark.chat.ChatListener;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.List;

/** Sends on what is heard of a reply while it is being made. */
final class ChatEvents implements ChatListener {
    private record RoleNameJson(String id, String name) {}

    private record UnderstoodJson(String understoodAs, List<RoleNameJson> roles, List<String> aspects) {}

    private record SourcesJson(List<CitationJson> candidates) {}

    private record NextSentenceJson(
            String text,
            List<Integer> citations,
            String block,
            @JsonProperty("new") List<CitationJson> firstUsed) {}

    private final EventStream stream;

    ChatEvents(EventStream stream) {
        this.stream = stream;
    }

    @Override
    public void understood(String understoodAs, List<Role> roles, List<Aspect> aspects) {
        List<RoleNameJson> named = roles.stream()
                .map(role -> new RoleNameJson(role.id(), role.name()))
                .toList();
        stream.send(
                "understood",
                new UnderstoodJson(
                        understoodAs, named, aspects.stream().map(Aspect::id).toList()));
    }

    @Override
    public void sources(List<Citation> candidates) {
        stream.send("sources", new SourcesJson(CitationJson.candidates(candidates)));
    }

    @Override
    public void sentence(AnswerSentence sentence, List<Citation> firstUsed) {
        stream.send(
                "sentence",
                new NextSentenceJson(
                        sentence.text(),
                        sentence.citations(),
                        sentence.block().id(),
                        CitationJson.numbered(firstUsed)));
    }
}
