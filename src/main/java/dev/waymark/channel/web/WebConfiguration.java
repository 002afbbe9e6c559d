package dev.waymark.channel.web;

import dev.waymark.channel.PublicAddress;
import io.micrometer.observation.ObservationFilter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

/** The filters in front of everything, in their order, and how JSON is read. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
class WebConfiguration {
    static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 100;

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders() {
        FilterRegistrationBean<SecurityHeaders> filter = inFront(new SecurityHeaders(), FIRST, "/*");
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }

    @Bean
    FilterRegistrationBean<CorsFilter> origins(
            WebSettings settings,
            Origins origins,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver errors) {
        CorsFilter filter = new CorsFilter(_ -> forAllowedOrigins(settings));
        filter.setCorsProcessor(new OriginCheck(origins, errors));
        return inFront(filter, FIRST + 1, "/api/*", "/widget/*", "/page/*");
    }

    /** Traces have the pattern of a path: in paths are ids of conversations, and who knows one may read and delete. */
    @Bean
    ObservationFilter pathsLeftOut() {
        return context -> context.removeHighCardinalityKeyValue("http.url");
    }

    @Bean
    Origins allowedOrigins(WebSettings settings, PublicAddress address) {
        return new Origins(settings.allowedOrigins(), address.origin());
    }

    @Bean
    WebMvcConfigurer forms(Origins origins) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new FormOrigin(origins))
                        .excludePathPatterns("/api/**", "/actuator/**", "/error");
            }
        };
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver errors) {
        return inFront(new BodyLimit(errors), FIRST + 20, "/api/*");
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> brokenRequests() {
        return tomcat -> tomcat.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new BrokenRequestReport()));
    }

    /** A number where a text belongs is a mistake to be named, not a text. */
    @Bean
    JsonMapperBuilderCustomizer strictTexts() {
        return builder -> builder.withCoercionConfig(
                LogicalType.Textual,
                config -> List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)
                        .forEach(shape -> config.setCoercion(shape, CoercionAction.Fail)));
    }

    /** The list of origins is the gate; methods and headers are judged behind it, as for everyone. */
    private static CorsConfiguration forAllowedOrigins(WebSettings settings) {
        CorsConfiguration cors = new CorsConfiguration();
        cors.setAllowedOrigins(settings.allowedOrigins());
        cors.addAllowedMethod(CorsConfiguration.ALL);
        cors.addAllowedHeader(CorsConfiguration.ALL);
        cors.addExposedHeader(HttpHeaders.RETRY_AFTER);
        cors.setMaxAge(Duration.ofHours(1));
        return cors;
    }

    static <F extends Filter> FilterRegistrationBean<F> inFront(F filter, int order, String... paths) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(paths);
        registration.setOrder(order);
        return registration;
    }
}
