package dev.waymark.channel.web.admin;

import dev.waymark.channel.web.AdminClosedException;
import jakarta.servlet.Filter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Where the door stands, and what stands there when it is closed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AdminSettings.class)
class AdminPaths {
    /** Behind the rate limit, before anything reads a body. */
    private static final int PLACE = Ordered.HIGHEST_PRECEDENCE + 115;

    static final class PasswordIsMissing implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !new PasswordIsSet().matches(context, metadata);
        }
    }

    @Bean
    @Conditional(PasswordIsMissing.class)
    FilterRegistrationBean<Filter> closedDoor() {
        return behind((_, _, _) -> {
            throw new AdminClosedException();
        });
    }

    static FilterRegistrationBean<Filter> behind(Filter door) {
        var registration = new FilterRegistrationBean<>(door);
        registration.addUrlPatterns("/admin", "/admin/*", "/api/admin", "/api/admin/*");
        registration.setOrder(PLACE);
        return registration;
    }
}
