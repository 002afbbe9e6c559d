package dev.waymark.channel;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every channel asks before it lets anybody in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ChannelSettings.class)
class ChannelConfiguration {
    @Bean
    Limits limits(ChannelSettings settings) {
        return new Limits(settings.limit());
    }

    @Bean
    Attempts attempts() {
        return new Attempts();
    }

    @Bean
    PublicAddress publicAddress(ChannelSettings settings) {
        return new PublicAddress(settings.trustedProxies(), settings.publicUrl());
    }
}
