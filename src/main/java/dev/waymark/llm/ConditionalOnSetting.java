package dev.waymark.llm;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** What is there only where something is set; a setting that is empty, as in an environment that leaves it so, is none. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(ConditionalOnSetting.IsSet.class)
@interface ConditionalOnSetting {
    /** The name of the setting. */
    String value();

    /** An address or a path is no expression: what it has of quotes and backslashes stays as it is. */
    final class IsSet implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            String name =
                    metadata.getAnnotations().get(ConditionalOnSetting.class).getString(MergedAnnotation.VALUE);
            return !context.getEnvironment().getProperty(name, "").isBlank();
        }
    }
}
