package dev.waymark.channel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Takes forms from the service's own pages only: nobody fills them in from another site. */
final class FormOrigin implements HandlerInterceptor {
    private final Origins origins;

    FormOrigin(Origins origins) {
        this.origins = origins;
    }

    /**
     * @throws ForeignOriginException for what another site posts
     */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.POST.matches(request.getMethod()) && !origins.isOwn(request)) {
            throw new ForeignOriginException(request.getHeader(HttpHeaders.ORIGIN));
        }
        return true;
    }
}
