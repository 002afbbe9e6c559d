package dev.waymark.llm;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** What is there only where a cross-encoder is configured; an empty path is none. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(ConditionalOnCrossEncoder.Configured.class)
@interface ConditionalOnCrossEncoder {
    /** A path is no expression: what it has of quotes and backslashes stays as it is. */
    final class Configured implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment()
                    .getProperty(CrossEncoderSettings.PREFIX + ".model", "")
                    .isBlank();
        }
    }
}
