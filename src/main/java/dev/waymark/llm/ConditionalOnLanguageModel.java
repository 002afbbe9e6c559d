package dev.waymark.llm;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * What is there only where a language model is configured. Where the address is empty, as in an environment that leaves it
 * so, none is.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(ConditionalOnLanguageModel.Configured.class)
public @interface ConditionalOnLanguageModel {
    /** An address is no expression: what it has of quotes stays as it is. */
    final class Configured implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment()
                    .getProperty("waymark.llm.base-url", "")
                    .isBlank();
        }
    }
}
