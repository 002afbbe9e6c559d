package dev.waymark.role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RoleConfiguration {
    @Bean
    AspectWording aspectWording() {
        return AspectWording.builtIn();
    }
}
