package dev.waymark.channel.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How scripts and styles go out: lean, and asked for anew only when their content has changed. */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        serve("/widget.js", "", registry);
        serve("/widget/**", "widget/", registry);
        serve("/page/**", "page/", registry);
    }

    private static void serve(String paths, String folder, ResourceHandlerRegistry registry) {
        registry.addResourceHandler(paths)
                .addResourceLocations("classpath:/static/" + folder)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .resourceChain(true)
                .addTransformer(new LeanText());
    }

    /** Builds are reproducible, so that files of all versions bear one date: only their content tells them apart. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> contentTags() {
        ShallowEtagHeaderFilter tags = new ShallowEtagHeaderFilter();
        // Tomcat compresses nothing that has a strong tag.
        tags.setWriteWeakETag(true);
        return WebConfiguration.inFront(
                tags,
                WebConfiguration.FIRST + 40,
                "/widget.js",
                "/widget/*",
                "/page/*",
                "/openapi.json",
                "/api/compare");
    }

    /** A page that isolates itself takes a script of another site only if that site says so; modules say it by CORS. */
    @Bean
    FilterRegistrationBean<?> embeddable() {
        return WebConfiguration.inFront(
                (request, response, chain) -> {
                    ((HttpServletResponse) response).setHeader("Cross-Origin-Resource-Policy", "cross-origin");
                    chain.doFilter(request, response);
                },
                WebConfiguration.FIRST + 41,
                "/widget.js");
    }
}
