package dev.waymark.channel.web.admin;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether a password is set; one of spaces alone, as an unset variable leaves it in some files, is none. */
final class PasswordIsSet implements Condition {
    static final String PROPERTY = "waymark.admin.password";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !context.getEnvironment().getProperty(PROPERTY, "").isBlank();
    }
}
