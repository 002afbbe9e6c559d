package dev.waymark.search;

import dev.waymark.llm.EmbeddingModel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DataSettings.class)
class SearchConfiguration {
    @Bean
    LucenePassageIndex passageIndex(
            DataSettings settings, EmbeddingModel model, ObjectProvider<ServingListener> listeners) {
        return LucenePassageIndex.open(
                settings.path(), model, listeners.orderedStream().toList());
    }

    /** Known to others only once it is held. */
    @Bean
    HeldFolder heldFolder(DataSettings settings, LucenePassageIndex holder) {
        return new HeldFolder(settings.path());
    }

    @Bean
    ReadingFiles readingFiles(HeldFolder folder) {
        return new ReadingFiles(folder);
    }
}
