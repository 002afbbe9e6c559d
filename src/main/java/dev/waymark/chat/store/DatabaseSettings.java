package dev.waymark.chat.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which database is used.
 *
 * @param url a JDBC address of PostgreSQL; blank for a file in the data folder
 */
@ConfigurationProperties("spring.datasource")
record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String username,
        @DefaultValue("") String password) {}
