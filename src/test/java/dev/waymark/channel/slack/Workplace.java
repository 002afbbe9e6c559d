package dev.waymark.channel.slack;

import dev.waymark.InProcessWaymark;
import dev.waymark.chat.Correspondence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The whole service with its bot in a fake Slack. */
public final class Workplace implements AutoCloseable {
    static final String WHAT = "What does a falconer do?";

    /** The first sentence of the answer to that. */
    static final String FLIES = "A falconer trains hawks and flies them over fields.";

    public final FakeSlack slack;
    public final InProcessWaymark service;
    public final SlackSender sender;

    private Workplace(FakeSlack slack, InProcessWaymark service) {
        this.slack = slack;
        this.service = service;
        sender = new SlackSender(service.port());
    }

    /** With settings beside those that lead to the fake, or instead of them. */
    public static Workplace start(Path folder, String... more) throws IOException {
        return start(FakeSlack.start(20), folder, more);
    }

    static Workplace start(FakeSlack slack, Path folder, String... more) throws IOException {
        Path knowledge = Files.createDirectories(folder.resolve("knowledge"));
        Files.writeString(knowledge.resolve("falconers.txt"), FALCONERS);
        Files.writeString(knowledge.resolve("glassblowers.md"), GLASSBLOWERS);
        Files.writeString(knowledge.resolve("roles.yaml"), ROLES);
        Map<String, String> settings = new LinkedHashMap<>();
        Stream.concat(Arrays.stream(slack.settings()), Arrays.stream(more))
                .forEach(setting -> settings.put(setting.split("=", 2)[0], setting));
        return new Workplace(
                slack,
                InProcessWaymark.start(
                        knowledge, folder.resolve("data"), settings.values().toArray(String[]::new)));
    }

    /** The one message under a message, waited for. */
    FakeWorkspace.Message answerTo(String channel, String timestamp) {
        FakeSlack.await(() -> !slack.workspace().under(channel, timestamp).isEmpty());
        return slack.workspace().under(channel, timestamp).getFirst();
    }

    /** Somebody asks in a channel; returns the answer once it is kept. */
    FakeWorkspace.Message ask(String channel, String user, String question) {
        String timestamp = Events.timestamp();
        sender.event(Events.mention(channel, timestamp, user, question));
        FakeWorkspace.Message answer = answerTo(channel, timestamp);
        Correspondence correspondence = service.bean(Correspondence.class);
        FakeSlack.await(() -> correspondence
                .exchange(channel + ":" + timestamp)
                .filter(exchange -> !exchange.posts().isEmpty())
                .isPresent());
        return answer;
    }

    @Override
    public void close() {
        sender.close();
        service.close();
        slack.close();
    }

    private static final String FALCONERS = """
            What does a falconer do?

            A falconer trains hawks and flies them over fields. A falconer feeds <!channel> and @here the birds every *morning*.

            Which tools does a falconer use?

            A falconer uses a glove, a bell and a lure.

            Which skills does a falconer need?

            A falconer needs:

            - patience with birds of prey
            - a steady arm in any weather

            How does one become a falconer?

            1. Find a falconer who takes you along.
            2. Pass the test of the falconers' guild.
            """;

    private static final String GLASSBLOWERS = """
            ---
            title: Blowing glass
            publisher: The Furnace
            published: 2024-05
            roles: [glassblower]
            ---
            ## What does a glassblower do?

            A glassblower shapes molten glass with breath and tools.

            ## Which tools does a glassblower use?

            A glassblower uses a blowpipe and a bench.

            ## Which skills does a glassblower need?

            A glassblower needs strong lungs and a calm hand.
            """;

    private static final String ROLES = """
            roles:
              - id: falconer
                name: Falconer
                aliases: [hawker]
                related: []
              - id: glassblower
                name: Glassblower
                aliases: [gaffer]
                related: []
            """;
}
