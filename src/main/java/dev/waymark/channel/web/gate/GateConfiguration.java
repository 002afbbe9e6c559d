package dev.waymark.channel.web.gate;

import dev.waymark.channel.Limits;
import dev.waymark.channel.PublicAddress;
import dev.waymark.channel.SelfLimited;
import jakarta.servlet.Filter;
import java.time.Duration;
import java.util.stream.Collectors;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the gate before the service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GateSettings.class)
class GateConfiguration {
    /** Behind the check of origins, so that a page of another site can read why it is refused. */
    private static final int BEFORE_THE_BODY = Ordered.HIGHEST_PRECEDENCE + 110;

    private static final int BEHIND_THE_BODY = Ordered.HIGHEST_PRECEDENCE + 130;

    @Bean
    FilterRegistrationBean<RateLimit> rateLimit(Limits limits, ObjectProvider<SelfLimited> selfLimited) {
        return everywhere(new RateLimit(limits, selfLimited.stream().collect(Collectors.toSet())), BEFORE_THE_BODY);
    }

    /** A question takes its place only when all of it is here. */
    @Bean
    FilterRegistrationBean<Turns> turns(Limits limits) {
        return everywhere(new Turns(limits), BEHIND_THE_BODY);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> patience(GateSettings settings) {
        return tomcat -> {
            tomcat.setProtocol(PatientProtocol.class.getName());
            tomcat.addConnectorCustomizers(connector -> setPatience(connector, settings));
            tomcat.addEngineValves(new BodyTime(settings.requestTime()));
        };
    }

    /** Without a proxy to trust, forwarded headers are a client's own words and count for nothing. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> forwarded(PublicAddress address) {
        return tomcat -> {
            if (!address.trustedProxies().isEmpty()) {
                tomcat.addEngineValves(forwardedBy(address));
            }
        };
    }

    private static void setPatience(Connector connector, GateSettings settings) {
        if (connector.getProtocolHandler() instanceof PatientProtocol protocol) {
            Duration idle = Duration.ofMillis(protocol.getKeepAliveTimeout());
            protocol.setPatience(new Patience(idle.plus(settings.requestTime()), settings.replyTime()));
        }
    }

    private static RemoteIpValve forwardedBy(PublicAddress address) {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(String.join(",", address.trustedProxies()));
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }

    private static <F extends Filter> FilterRegistrationBean<F> everywhere(F filter, int order) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/*");
        registration.setOrder(order);
        return registration;
    }
}
