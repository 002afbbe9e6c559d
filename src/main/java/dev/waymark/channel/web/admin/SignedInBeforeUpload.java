package dev.waymark.channel.web.admin;

import dev.waymark.channel.web.gate.Uploads;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses files of strangers before the search for a CSRF token would read them whole. */
final class SignedInBeforeUpload extends OncePerRequestFilter {
    private final AuthenticationEntryPoint refusal;

    SignedInBeforeUpload(AuthenticationEntryPoint refusal) {
        this.refusal = refusal;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            refusal.commence(request, response, new InsufficientAuthenticationException("nobody is signed in"));
            return;
        }
        Uploads.allow(request);
        chain.doFilter(request, response);
    }
}
