package dev.waymark.role;

import dev.waymark.llm.EmbeddingModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RoleConfiguration {
    @Bean
    AspectWording aspectWording() {
        return AspectWording.builtIn();
    }

    @Bean
    AspectMeaning aspectMeaning(AspectWording wording, EmbeddingModel model) {
        return new AspectMeaning(wording, model);
    }
}
