package dev.waymark.channel.slack;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** How Slack and the service reach each other, told from what is set; a setting that is empty is none. */
final class Connection {
    private Connection() {}

    /** There is a bot. */
    static final class Any implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return isSet("bot-token", context.getEnvironment());
        }
    }

    /** It opens a socket. */
    static final class BySocket implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return isSet("bot-token", context.getEnvironment()) && isSet("app-token", context.getEnvironment());
        }
    }

    /** Slack calls it. */
    static final class ByHttp implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return isSet("bot-token", context.getEnvironment()) && !isSet("app-token", context.getEnvironment());
        }
    }

    private static boolean isSet(String name, Environment environment) {
        return !environment.getProperty("waymark.slack." + name, "").isBlank();
    }
}
