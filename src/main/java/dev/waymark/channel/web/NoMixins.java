package dev.waymark.channel.web;

import java.util.stream.Stream;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.stereotype.Component;

/** Leaves out Spring Boot's search for Jackson's mix-ins: it reads every class of Waymark at every start, and there are none. */
@Component
final class NoMixins implements BeanDefinitionRegistryPostProcessor {
    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        Stream.of("jacksonMixinModuleEntries", "jacksonMixinModule")
                .filter(registry::containsBeanDefinition)
                .forEach(registry::removeBeanDefinition);
    }
}
