package dev.waymark.channel.web.admin;

import dev.waymark.channel.Attempts;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.HttpBasicConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;

/** Who comes in, and how: people by a form and a session, programs by the password with every request. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ForCurators
class AdminDoor {
    private static final Logger LOG = LoggerFactory.getLogger(AdminDoor.class);

    private static final String LOGIN = "/admin/login";

    /** What becomes of it is told where the server dispatches errors. */
    private static final AuthenticationEntryPoint REFUSED = (_, _, refusal) -> {
        throw refusal;
    };

    private static final AccessDeniedHandler DENIED = (_, _, denial) -> {
        throw denial;
    };

    private static final AuthenticationEntryPoint SIGN_IN = (_, response, _) -> Redirect.send(LOGIN, response);

    @Bean
    AdminPassword adminPassword(AdminSettings settings, Attempts attempts) {
        if (settings.isWeak()) {
            LOG.warn("{} is short; with 12 characters or more nobody guesses it", PasswordIsSet.PROPERTY);
        }
        return new AdminPassword(settings.password(), attempts);
    }

    @Bean
    FilterRegistrationBean<Filter> adminFilters(@Qualifier("springSecurityFilterChain") Filter chains) {
        return AdminPaths.behind(chains);
    }

    /**
     * Has no need of CSRF tokens: a browser sends the password by itself only to who asks it to, and nobody does.
     */
    @Bean
    @Order(1)
    SecurityFilterChain forPrograms(HttpSecurity http, AdminPassword password) {
        return common(http, password)
                .securityMatcher(request -> isForPrograms(request) && hasPassword(request))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(AdminDoor::byHeader)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(REFUSED))
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain forPeople(HttpSecurity http, AdminPassword password) {
        return common(http, password)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens()).csrfTokenRequestHandler(new CsrfTokens()))
                .addFilterBefore(new SignedInBeforeUpload(AdminDoor::refuse), CsrfFilter.class)
                .formLogin(AdminDoor::byForm)
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(AdminDoor::refuse).accessDeniedHandler(DENIED))
                .logout(AdminDoor::leaving)
                .build();
    }

    private static HttpSecurity common(HttpSecurity http, AdminPassword password) {
        return http.authenticationManager(password)
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(LOGIN).permitAll().anyRequest().authenticated())
                .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                .anonymous(AbstractHttpConfigurer::disable)
                // It would begin a session for everyone who is not signed in.
                .requestCache(AbstractHttpConfigurer::disable);
    }

    private static void byHeader(HttpBasicConfigurer<HttpSecurity> basic) {
        basic.authenticationEntryPoint(REFUSED);
    }

    private static void byForm(FormLoginConfigurer<HttpSecurity> form) {
        form.loginPage(LOGIN)
                .successHandler((_, response, _) -> Redirect.send("/admin", response))
                .failureHandler((_, response, _) -> Redirect.send(LOGIN + "?wrong", response));
    }

    private static void leaving(LogoutConfigurer<HttpSecurity> logout) {
        logout.logoutUrl("/admin/logout")
                .logoutSuccessHandler((_, response, _) -> Redirect.send(LOGIN + "?left", response));
    }

    /** In a cookie, so that no session begins for who only looks at the form. */
    private static CookieCsrfTokenRepository tokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("waymark-csrf");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return tokens;
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException, ServletException {
        (isForPrograms(request) ? REFUSED : SIGN_IN).commence(request, response, refusal);
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api/");
    }

    private static boolean hasPassword(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }
}
