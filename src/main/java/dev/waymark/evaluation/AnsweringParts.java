package dev.waymark.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/**
 * The parts of the service that reply to a question, with its settings: no server, no channel, no folder followed. It
 * is no {@code @Configuration}, lest the service itself find it.
 */
@ComponentScan(
        basePackages = {
            "dev.waymark.role",
            "dev.waymark.llm",
            "dev.waymark.search",
            "dev.waymark.coverage",
            "dev.waymark.answer",
            "dev.waymark.compare",
            "dev.waymark.chat"
        })
final class AnsweringParts {
    /**
     * Starts them; the caller closes.
     *
     * @param data where the index lies
     * @param settings of the application, in the form of the command line
     */
    static ConfigurableApplicationContext start(Path data, List<String> settings) {
        String[] all = Stream.concat(settings.stream(), Stream.of("--waymark.data.folder=" + data.toAbsolutePath()))
                .toArray(String[]::new);
        return new SpringApplicationBuilder(AnsweringParts.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                // What nobody asks for, such as remembered conversations, is not made.
                .lazyInitialization(true)
                .run(all);
    }
}
