package dev.waymark.channel.web.api;

import dev.waymark.channel.web.UnknownTurnException;
import dev.waymark.chat.Chat;
import dev.waymark.chat.Turn;
import dev.waymark.chat.UnknownConversationException;
import dev.waymark.chat.receipt.Standings;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Gives what has been said again, forgets it, and takes what people think of it. */
@RestController
final class ConversationController {
    private final Chat chat;
    private final Standings standings;

    ConversationController(Chat chat, Standings standings) {
        this.chat = chat;
        this.standings = standings;
    }

    @GetMapping(path = "/api/conversations/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ConversationJson> conversation(@PathVariable String id) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ConversationJson.of(id, turns(id)));
    }

    @DeleteMapping("/api/conversations/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(@PathVariable String id) {
        if (!chat.forget(id)) {
            throw new UnknownConversationException(id);
        }
    }

    @GetMapping(path = "/api/answers/{turnId}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReplyJson> receipt(@PathVariable String turnId) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(ReplyJson.receipt(turn(turnId), standings));
    }

    @GetMapping(path = "/api/answers/{turnId}/trace", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<TraceJson> trace(@PathVariable String turnId) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(TraceJson.of(turn(turnId)));
    }

    @PostMapping(path = "/api/feedback", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rate(@RequestBody FeedbackJson feedback) {
        String turnId = feedback.turn();
        if (!chat.rate(turnId, feedback.asFeedback())) {
            throw new UnknownTurnException(turnId);
        }
    }

    private Turn turn(String id) {
        return chat.turn(id).orElseThrow(() -> new UnknownTurnException(id));
    }

    private List<Turn> turns(String id) {
        List<Turn> turns = chat.conversation(id);
        if (turns.isEmpty()) {
            throw new UnknownConversationException(id);
        }
        return turns;
    }
}
