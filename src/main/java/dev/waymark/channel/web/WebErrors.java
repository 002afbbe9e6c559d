package dev.waymark.channel.web;

import dev.waymark.channel.Speechless;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import dev.waymark.search.NotIndexedException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** Turns whatever goes wrong into a reply, {@code problem+json} or a page, and logs a fault once. */
@ControllerAdvice
public final class WebErrors {
    /** Where nobody reads pages. */
    private static final List<String> FOR_PROGRAMS = List.of("/api/", "/actuator", "/widget/", "/page/");

    private static final Logger LOG = LoggerFactory.getLogger(WebErrors.class);

    private final KnowledgeFolder folder;

    WebErrors(KnowledgeFolder folder) {
        this.folder = folder;
    }

    /** Null when nobody is left to reply to. */
    @ExceptionHandler
    @Nullable
    Object reply(Exception thrown, HttpServletRequest request, HttpServletResponse response) {
        if (isClientGone(thrown)) {
            return null;
        }
        Problem problem = problem(thrown, request);
        return response.isCommitted() ? null : reply(problem, path(request), response);
    }

    /** What an exception means to those outside; logs it where it is a fault of ours. */
    public Problem problem(Exception thrown, HttpServletRequest request) {
        Problem problem = thrown instanceof NotIndexedException notIndexed
                ? Problems.notIndexed(notIndexed, folder.fault())
                : Problems.of(thrown);
        if (problem.status() == HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            log(thrown, request);
        }
        return problem;
    }

    /** Paths and messages may hold what a person typed, so by default a fault is told by where it happened. */
    private static void log(Exception thrown, HttpServletRequest request) {
        Object endpoint = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        LOG.error("{} {} failed", request.getMethod(), endpoint, Speechless.of(thrown));
        LOG.debug("what it said", thrown);
    }

    Object reply(Problem problem, String path, HttpServletResponse response) {
        return FOR_PROGRAMS.stream().anyMatch(path::startsWith) ? json(problem) : page(problem, response);
    }

    /** What the client asked for, also while the server dispatches an error. */
    static String path(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked instanceof String path ? path : request.getRequestURI();
    }

    private static ResponseEntity<Problem> json(Problem problem) {
        return ResponseEntity.status(problem.status())
                .headers(problem.headers())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ModelAndView page(Problem problem, HttpServletResponse response) {
        problem.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        ModelAndView page = new ModelAndView("problem");
        page.addObject("problem", problem);
        page.setStatus(HttpStatus.valueOf(problem.status()));
        return page;
    }

    private static boolean isClientGone(Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientAbortException || cause instanceof ClientGoneException) {
                return true;
            }
        }
        return false;
    }
}
