package dev.waymark.chat.store;

import dev.waymark.search.HeldFolder;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class StoreConfiguration {
    /** Thousands of turns, and little beside the index. */
    private static final int MOST_BYTES_WAITING = 32 << 20;

    @Bean
    ConversationStore conversationStore(DatabaseSettings database, ChatSettings chat, HeldFolder folder) {
        return new ConversationStore(
                database.url().isBlank()
                        ? Database.in(new DatabaseFile(folder.path()))
                        : Database.at(database.url(), database.username(), database.password()),
                Clock.systemUTC(),
                chat.keep(),
                MOST_BYTES_WAITING);
    }

    @Bean
    CorrespondenceStore correspondenceStore(ConversationStore store) {
        return store.correspondence();
    }
}
