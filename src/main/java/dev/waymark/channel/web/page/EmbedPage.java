package dev.waymark.channel.web.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The page that gives the line by which other sites embed the chat, and shows what it looks like. */
@Controller
final class EmbedPage {
    @GetMapping("/embed")
    String page(HttpServletRequest request, Model model) {
        model.addAttribute(
                "script",
                ServletUriComponentsBuilder.fromContextPath(request)
                        .path("/widget.js")
                        .toUriString());
        return "embed";
    }
}
