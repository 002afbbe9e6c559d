package dev.waymark.channel.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import dev.waymark.channel.Limits;
import dev.waymark.channel.PublicAddress;
import dev.waymark.channel.SelfLimited;
import dev.waymark.channel.slack.api.Responses;
import dev.waymark.channel.slack.api.Streams;
import dev.waymark.channel.slack.api.Workspace;
import dev.waymark.channel.slack.door.Checkup;
import dev.waymark.channel.slack.door.Signature;
import dev.waymark.channel.slack.door.SlackServlet;
import dev.waymark.channel.slack.door.SocketLine;
import dev.waymark.channel.slack.door.Switchboard;
import dev.waymark.channel.slack.render.Renderer;
import dev.waymark.channel.slack.talk.Channels;
import dev.waymark.channel.slack.talk.Colleague;
import dev.waymark.channel.slack.talk.Means;
import dev.waymark.channel.slack.talk.Mind;
import dev.waymark.channel.slack.talk.Starters;
import dev.waymark.channel.slack.talk.Terms;
import dev.waymark.chat.Chat;
import dev.waymark.chat.Correspondence;
import dev.waymark.chat.QuestionMeters;
import dev.waymark.coverage.Coverages;
import dev.waymark.search.PassageIndex;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Puts the bot together where a bot token is set; checks the settings where only others are. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SlackSettings.class)
class SlackConfiguration {
    private static final String PATH = "/slack/events";

    /** So many times as long as we wait for a call, the longest that Slack may take to carry it out: a minute or so. */
    private static final int HANGS = 6;

    private static final int IDLE_CONNECTIONS = 5;

    private static final Duration LONGEST_IDLE = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(SlackConfiguration.class);

    @Bean
    @Conditional(Connection.Any.class)
    Slack slack(SlackSettings settings) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(settings.apiUrl());
        config.setHttpClientCallTimeoutMillis(
                Math.toIntExact(settings.callWithin().toMillis()));
        // It would ask Slack who we are before every first call.
        config.setStatsEnabled(false);
        // A call that broke off may have been carried out: whether it is made again is for us to decide. For that not
        // to
        // happen with every connection that Slack has closed meanwhile, idle ones are soon given up.
        OkHttpClient once = SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .retryOnConnectionFailure(false)
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, LONGEST_IDLE.toSeconds(), TimeUnit.SECONDS))
                .build();
        return Slack.getInstance(config, client(once, config));
    }

    private static SlackHttpClient client(OkHttpClient http, SlackConfig config) {
        var client = new SlackHttpClient(http);
        client.setConfig(config);
        return client;
    }

    @Bean
    @Conditional(Connection.Any.class)
    Workspace workspace(Slack slack, SlackSettings settings) {
        return Workspace.of(slack, settings.botToken(), settings.betweenPosts());
    }

    @Bean
    @Conditional(Connection.Any.class)
    Colleague colleague(Slack slack, Workspace workspace, Mind mind, PublicAddress address, SlackSettings settings) {
        if (address.prefix().isEmpty()) {
            LOG.warn("waymark.channel.public-url is not set, so citations in Slack do not lead to the articles");
        }
        var streams = Streams.of(slack, settings.botToken());
        var means = new Means(workspace, streams, new Responses(slack), new Renderer(address));
        var terms = new Terms(
                new Channels(settings.channels()),
                settings.queue(),
                settings.betweenPosts(),
                settings.streamAfter(),
                settings.endWithin(),
                settings.callWithin().multipliedBy(HANGS));
        return new Colleague(means, mind, terms);
    }

    @Bean
    @Conditional(Connection.Any.class)
    Mind mind(
            Chat chat,
            Correspondence correspondence,
            Limits limits,
            PassageIndex index,
            Coverages coverages,
            QuestionMeters meters) {
        return new Mind(chat, correspondence, limits, new Starters(index, coverages), meters);
    }

    @Bean
    @Conditional(Connection.Any.class)
    MeterBinder slackMeters(Colleague colleague) {
        return registry -> Gauge.builder("waymark.slack.waiting", colleague, Colleague::waiting)
                .description("What was said in Slack and is being dealt with, or waits for it")
                .register(registry);
    }

    @Bean
    @Conditional(Connection.Any.class)
    Switchboard switchboard(Colleague colleague, Slack slack, SlackSettings settings) {
        return new Switchboard(colleague, slack, settings.botToken());
    }

    @Bean
    @Conditional(Connection.Any.class)
    Checkup checkup(Workspace workspace, Colleague colleague) {
        return Checkup.begin(workspace, colleague);
    }

    @Bean
    @Conditional(Connection.BySocket.class)
    SocketLine socketLine(Slack slack, Switchboard switchboard, SlackSettings settings) {
        return SocketLine.open(slack, settings.appToken(), switchboard);
    }

    @Bean
    @Conditional(Connection.ByHttp.class)
    ServletRegistrationBean<SlackServlet> slackServlet(Switchboard switchboard, Limits limits, SlackSettings settings) {
        var signature = new Signature(settings.signingSecret(), Clock.systemUTC());
        return new ServletRegistrationBean<>(new SlackServlet(signature, limits, switchboard), PATH);
    }

    /** All of a workspace comes from a few of Slack's addresses. */
    @Bean
    @Conditional(Connection.ByHttp.class)
    SelfLimited slackLimitsItsUsers() {
        return new SelfLimited(PATH);
    }
}
