package dev.waymark.channel.web;

import dev.waymark.chat.Chat;
import dev.waymark.chat.QuestionMeters;
import dev.waymark.chat.ScriptedChat;
import dev.waymark.chat.ScriptedLedger;
import dev.waymark.chat.receipt.Standings;
import dev.waymark.compare.Comparer;
import dev.waymark.compare.Comparison;
import dev.waymark.compare.Sides;
import dev.waymark.coverage.Coverages;
import dev.waymark.coverage.thing.ThingIndex;
import dev.waymark.insight.CitedPassages;
import dev.waymark.insight.CoverageMaps;
import dev.waymark.insight.DoubtedAnswers;
import dev.waymark.insight.Insights;
import dev.waymark.insight.Outcomes;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import dev.waymark.llm.HashedWords;
import dev.waymark.match.Matcher;
import dev.waymark.match.RoleStatementIndex;
import dev.waymark.role.AspectWording;
import dev.waymark.search.KeptVectors;
import dev.waymark.search.PassageIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The web channel on a port of its own, before a chat that knows its lines. As an extension of a class of tests it serves
 * each of them the same, and closes after the last.
 */
final class WebServer implements AfterEachCallback, AfterAllCallback, AutoCloseable {
    static final JsonMapper JSON = new JsonMapper();

    final ScriptedChat chat = new ScriptedChat();
    final ScriptedLedger ledger = new ScriptedLedger();
    final FixedIndex index = new FixedIndex();
    private final Coverages coverages = new Coverages(AspectWording.builtIn());
    private final Standings standings = new Standings();
    private final ThingIndex things = new ThingIndex(coverages);
    private final Comparer comparer = new Comparer(index, coverages, things);
    private final RoleStatementIndex statements = new RoleStatementIndex(coverages, things);
    private final KnowledgeFolder folder;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private Knowledge served = Library.KNOWLEDGE;

    /** Not a configuration class: scans of other tests must not find it. */
    @EnableAutoConfiguration
    @ComponentScan("dev.waymark.channel")
    static final class WebChannel {}

    private WebServer(Path curated, String... properties) {
        folder = new KnowledgeFolder(curated, List.of());
        SpringApplication application = new SpringApplication(WebChannel.class);
        application.addInitializers(context -> register((GenericApplicationContext) context));
        List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--server.address=127.0.0.1"));
        Arrays.stream(properties).map(property -> "--" + property).forEach(arguments::add);
        context = application.run(arguments.toArray(String[]::new));
    }

    static WebServer start(String... properties) {
        return new WebServer(emptyFolder(), properties);
    }

    private static Path emptyFolder() {
        try {
            return Files.createDirectories(Path.of("target", "no-articles"));
        } catch (IOException e) {
            throw new UncheckedIOException("no empty folder", e);
        }
    }

    /** A server whose curators look after a folder; what is served stays what it is told to serve. */
    static WebServer over(Path curated, String... properties) {
        return new WebServer(curated, properties);
    }

    String origin() {
        return "http://127.0.0.1:" + port();
    }

    int port() {
        return Integer.parseInt(Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
    }

    /** What is mapped to the service's own controllers. */
    Set<RequestMappingInfo> mappings() {
        return context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet();
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    HttpResponse<String> postJson(String path, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type", "application/json"));
        all.addAll(List.of(headers));
        return send("POST", path, body, all.toArray(String[]::new));
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    @Override
    public void afterEach(ExtensionContext test) {
        index.serve(Optional.of(served));
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        close();
    }

    @Override
    public void close() {
        context.close();
        client.close();
    }

    private void register(GenericApplicationContext beans) {
        state(Library.KNOWLEDGE);
        beans.registerBean(Chat.class, () -> chat);
        beans.registerBean(QuestionMeters.class);
        beans.registerBean(KnowledgeFolder.class, () -> folder);
        beans.registerBean(Standings.class, () -> standings);
        beans.registerBean(Insights.class, this::insights);
        beans.registerBean(PassageIndex.class, () -> index);
        beans.registerBean(Coverages.class, () -> coverages);
        beans.registerBean(Comparer.class, () -> comparer);
        beans.registerBean(Matcher.class, () -> new Matcher(index, statements, new HashedWords()));
    }

    private Insights insights() {
        return new Insights(
                new CoverageMaps(ledger, coverages, new HashedWords()),
                new DoubtedAnswers(ledger),
                new CitedPassages(ledger),
                new Outcomes(ledger));
    }

    /** Roles side by side, as what is served has them. */
    Comparison compare(String... roles) {
        Sides sides = Sides.of(List.of(roles), served.catalogue(), coverages.of(served));
        return comparer.compare(sides, List.of());
    }

    /** Takes over another state of the knowledge, as the service does when its folder changes. */
    void serve(Knowledge knowledge) {
        served = knowledge;
        index.serve(Optional.of(knowledge));
        state(knowledge);
    }

    private void state(Knowledge knowledge) {
        var model = new HashedWords();
        KeptVectors vectors = texts -> Optional.of(texts.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        text -> model.embedPassages(List.of(text)).getFirst())));
        statements.afterServing(knowledge, vectors);
        standings.afterServing(knowledge, vectors);
    }
}
