package dev.waymark.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jackson.JacksonMixinModuleEntries;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

class NoMixinsTest {
    @EnableAutoConfiguration
    static class Usual {}

    @EnableAutoConfiguration
    @Import(NoMixins.class)
    static class Without {}

    @Test
    void leavesOutASearchThatThereUsuallyIs() {
        try (ConfigurableApplicationContext usual = start(Usual.class);
                ConfigurableApplicationContext without = start(Without.class)) {
            assertThat(usual.getBeanProvider(JacksonMixinModuleEntries.class)).isNotEmpty();
            assertThat(without.getBeanProvider(JacksonMixinModuleEntries.class)).isEmpty();
            assertThat(without.getBeanProvider(JsonMapper.class)).isNotEmpty();
        }
    }

    private static ConfigurableApplicationContext start(Class<?> configuration) {
        return new SpringApplicationBuilder(configuration)
                .web(WebApplicationType.NONE)
                .properties("spring.config.name=none")
                .run();
    }
}
