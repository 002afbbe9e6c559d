package dev.waymark.channel.web.page.ask;

import dev.waymark.channel.Message;
import dev.waymark.channel.web.OwnAddress;
import dev.waymark.chat.Chat;
import dev.waymark.chat.ChatListener;
import dev.waymark.chat.QuestionMeters;
import dev.waymark.chat.Turn;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to land on: the question box and ways to begin; answers by itself where a browser runs no scripts. */
@Controller
final class AskPage {
    private final Chat chat;
    private final QuestionMeters meters;
    private final Beginnings beginnings;
    private final OwnAddress address;

    AskPage(Chat chat, QuestionMeters meters, Beginnings beginnings, OwnAddress address) {
        this.chat = chat;
        this.meters = meters;
        this.beginnings = beginnings;
        this.address = address;
    }

    @GetMapping("/")
    String page(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String conversation,
            HttpServletResponse response,
            Model model) {
        if (q.isBlank()) {
            model.addAttribute("script", address.prefix() + "/widget.js");
            beginnings.now().ifPresent(view -> model.addAttribute("landing", view));
            model.addAttribute("away", beginnings.areAway());
        } else {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            Turn turn = chat.replyAnyway(
                    conversation.isBlank() ? null : conversation, Message.of(q).text(), ChatListener.NONE);
            meters.count(QuestionMeters.WEB, turn);
            model.addAttribute("turn", TurnView.of(turn));
        }
        return "ask";
    }
}
