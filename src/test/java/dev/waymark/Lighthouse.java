package dev.waymark;

import dev.waymark.llm.ScriptedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What scripted models write about: the work of lighthouse keepers. Also the service that has them write. */
final class Lighthouse {
    static final String QUESTION = "What does a lighthouse keeper do?";
    static final String STATED = "A lighthouse keeper tends the lamp every night.";

    private static final int TRIES = 100;
    private static final int MILLIS_BETWEEN_TRIES = 10;

    private Lighthouse() {}

    /** Puts an article into a folder that answers the question. */
    static void writeArticle(Path folder) throws IOException {
        Files.writeString(folder.resolve("keepers.md"), """
                ---
                title: Lighthouse keepers
                roles: [lighthouse keeper]
                ---
                ## What does a lighthouse keeper do?

                A lighthouse keeper tends the lamp every night. A lighthouse keeper cleans the lens with spirit and writes a log.
                """);
    }

    /** A model that has failed is asked again at once. */
    static InProcessWaymark start(ScriptedServer model, Path folder, Path data, String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "--waymark.llm.base-url=" + model.url(), "--waymark.llm.model=scripted", "--waymark.llm.rest-for=1ms"));
        all.addAll(List.of(settings));
        return InProcessWaymark.start(folder, data, all.toArray(String[]::new));
    }

    /** Asks until the model answers: a breaker that failures have opened closes with that. */
    static void awaitModel(InProcessWaymark waymark, String question) throws InterruptedException {
        for (int i = 0; i < TRIES && !isWritten(waymark.ask(question)); i++) {
            Thread.sleep(MILLIS_BETWEEN_TRIES);
        }
    }

    /** Whether the model wrote it. */
    static boolean isWritten(JsonNode reply) {
        return reply.get("writer").asString().equals("llm:scripted");
    }
}
