package dev.waymark.channel.web.page.ask;

import dev.waymark.channel.web.Links;
import dev.waymark.channel.web.UnknownTurnException;
import dev.waymark.chat.Chat;
import dev.waymark.chat.Turn;
import dev.waymark.chat.receipt.Standings;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One answer, for everybody who has the link; it names neither the turn nor the conversation that it is from. */
@Controller
final class AnswerPage {
    private final Chat chat;
    private final Standings standings;

    AnswerPage(Chat chat, Standings standings) {
        this.chat = chat;
        this.standings = standings;
    }

    /** The id is one to share, or the turn's own, which addresses had before. */
    @GetMapping("/answers/{id}")
    String answer(@PathVariable String id, HttpServletResponse response, Model model) {
        Turn turn = chat.shared(id).or(() -> chat.turn(id)).orElseThrow(() -> new UnknownTurnException(id));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        model.addAttribute("answer", AnswerView.of(turn).given(standings.fallen(turn)));
        model.addAttribute("link", Links.to(turn));
        return "answer";
    }
}
