package dev.waymark.llm;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LlmSettings.class)
class LlmConfiguration {
    @Bean
    @ConditionalOnLanguageModel
    LanguageModel languageModel(LlmSettings settings, ObjectProvider<MeterRegistry> registry) {
        return new LangChain4jLanguageModel(settings, registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    @ConditionalOnSetting(CrossEncoderSettings.PREFIX + ".model")
    CrossEncoder crossEncoder(LlmSettings settings) {
        return new OnnxCrossEncoder(settings.crossEncoder());
    }
}
