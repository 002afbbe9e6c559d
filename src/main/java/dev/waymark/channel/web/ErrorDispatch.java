package dev.waymark.channel.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Replies to what fails outside Spring's reach, in filters and in the server itself. */
@Controller
final class ErrorDispatch implements ErrorController {
    private final WebErrors errors;

    ErrorDispatch(WebErrors errors) {
        this.errors = errors;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    @Nullable
    Object reply(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception thrown) {
            return errors.reply(thrown, request, response);
        }
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer given ? HttpStatus.valueOf(given) : HttpStatus.NOT_FOUND;
        String path = WebErrors.path(request);
        return errors.reply(Problems.of(status, path), path, response);
    }
}
