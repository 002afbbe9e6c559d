package dev.waymark.channel.web.api;

import dev.waymark.channel.web.ClientGoneException;
import dev.waymark.channel.web.EventStream;
import dev.waymark.channel.web.EventStreams;
import dev.waymark.channel.web.WebErrors;
import dev.waymark.chat.Chat;
import dev.waymark.chat.ChatListener;
import dev.waymark.chat.QuestionMeters;
import dev.waymark.chat.Turn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes questions and gives replies, whole or while they are being made. */
@RestController
@RequestMapping("/api/chat")
final class ChatController {
    private final Chat chat;
    private final QuestionMeters meters;
    private final EventStreams streams;
    private final WebErrors errors;

    ChatController(Chat chat, QuestionMeters meters, EventStreams streams, WebErrors errors) {
        this.chat = chat;
        this.meters = meters;
        this.streams = streams;
        this.errors = errors;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReplyJson> ask(@RequestBody AskJson ask) {
        return whole(ask);
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReplyJson> askByLink(
            @RequestParam(required = false) @Nullable String message,
            @RequestParam(required = false) @Nullable String conversationId) {
        return whole(new AskJson(message, conversationId));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void follow(@RequestBody AskJson ask, HttpServletRequest request, HttpServletResponse response) {
        stream(ask, request, response);
    }

    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void followByLink(
            @RequestParam(required = false) @Nullable String message,
            @RequestParam(required = false) @Nullable String conversationId,
            HttpServletRequest request,
            HttpServletResponse response) {
        stream(new AskJson(message, conversationId), request, response);
    }

    private ResponseEntity<ReplyJson> whole(AskJson ask) {
        Turn turn = chat.reply(ask.conversation(), ask.asMessage().text(), ChatListener.NONE);
        meters.count(QuestionMeters.WEB, turn);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ReplyJson.of(turn));
    }

    private void stream(AskJson ask, HttpServletRequest request, HttpServletResponse response) {
        String message = ask.asMessage().text();
        try (EventStream stream = streams.open(response)) {
            stream(ask, message, stream, request);
        }
    }

    private void stream(AskJson ask, String message, EventStream stream, HttpServletRequest request) {
        try {
            Turn turn = chat.reply(ask.conversation(), message, new ChatEvents(stream));
            meters.count(QuestionMeters.WEB, turn);
            stream.send("answer", ReplyJson.of(turn));
        } catch (ClientGoneException e) {
            throw e;
        } catch (RuntimeException e) {
            if (!stream.isOpen()) {
                throw e;
            }
            stream.send("error", errors.problem(e, request));
        }
    }
}
