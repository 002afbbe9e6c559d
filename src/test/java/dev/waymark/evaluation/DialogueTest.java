package dev.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.chat.ChatListener;
import dev.waymark.chat.Replied;
import dev.waymark.chat.Replier;
import dev.waymark.chat.understand.Context;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import dev.waymark.search.LucenePassageIndex;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Holds the conversations of {@code evaluation/dialogues.yaml} about the knowledge folder. */
class DialogueTest {
    private static final Set<String> NO_QUESTION =
            Set.of("chat", "clarify", "unsafe", "language", "off_topic", "unknown_role");

    @TempDir
    static Path data = Path.of("");

    private static ConfigurableApplicationContext parts;

    @BeforeAll
    static void start() {
        parts = AnsweringParts.start(data, List.of());
        parts.getBean(LucenePassageIndex.class).changed(KnowledgeFolder.read(Path.of("knowledge")), () -> false);
    }

    @AfterAll
    static void stop() {
        parts.close();
    }

    @ParameterizedTest
    @MethodSource("dialogues")
    void understandsEachMessageInItsConversation(List<List<String>> dialogue) {
        Replier replier = parts.getBean(Replier.class);
        Context context = Context.NONE;
        for (List<String> turn : dialogue) {
            Replied replied = replier.reply(turn.getFirst(), context, ChatListener.NONE);
            context = replied.context();

            assertThat(outcome(replied, turn.getLast())).as(turn.getFirst()).isEqualTo(turn.getLast());
        }
    }

    private static String outcome(Replied replied, String expected) {
        ReplyJson reply = ReplyJson.of("dialogue", replied);
        if (!NO_QUESTION.contains(expected)) {
            return reply.understoodAs();
        }
        return reply.reason() == null ? reply.status() : reply.reason();
    }

    static Stream<List<List<String>>> dialogues() throws IOException {
        try (InputStream file = DialogueTest.class.getResourceAsStream("/evaluation/dialogues.yaml")) {
            List<List<List<String>>> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return all.stream();
        }
    }
}
