package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.channel.slack.Blocks;
import dev.waymark.channel.slack.Events;
import dev.waymark.channel.slack.Workplace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A channel translates and decides nothing: every one gives the same sentences with the same citations. */
class SameAnswerEverywhereTest {
    private static final List<String> QUESTIONS = List.of(
            "What does a falconer do?",
            "Which skills does a falconer need?",
            "How do I become a falconer?",
            "How do falconers and glassblowers differ?");

    /**
     * A sentence with its proof.
     *
     * @param links where its citations lead, from the service's own address on
     */
    private record Sentence(String text, List<String> links) {}

    @TempDir
    private Path folder;

    @Test
    void givesTheSameSentencesAndCitationsOverRestAndInSlack() throws IOException {
        try (Workplace work = Workplace.start(folder)) {
            for (String question : QUESTIONS) {
                assertThat(inSlack(question, work)).isEqualTo(overRest(work.service.ask(question)));
            }
        }
    }

    private static List<Sentence> overRest(JsonNode reply) {
        assertThat(reply.get("status").asString()).isEqualTo("answered");
        Map<Integer, String> links = new TreeMap<>();
        reply.get("citations")
                .forEach(citation -> links.put(
                        citation.get("number").asInt(), citation.get("link").asString()));
        List<Sentence> sentences = new ArrayList<>();
        for (JsonNode sentence : reply.get("sentences")) {
            List<String> cited = new ArrayList<>();
            sentence.get("citations").forEach(number -> cited.add(links.getOrDefault(number.asInt(), "none")));
            sentences.add(new Sentence(sentence.get("text").asString(), cited));
        }
        return sentences;
    }

    private static List<Sentence> inSlack(String question, Workplace work) {
        String asked = Events.timestamp();
        work.sender.event(Events.mention("C" + asked, asked, "U1", question));
        return Blocks.cited(work.slack.awaitIn("C" + asked).blocks()).stream()
                .map(cited -> new Sentence(
                        cited.text(),
                        cited.links().stream()
                                .map(link -> link.replace("https://ask.example.org", ""))
                                .toList()))
                .toList();
    }
}
