package dev.waymark.channel.web.page;

import dev.waymark.channel.web.OwnAddress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that gives the line by which other sites embed the chat, and shows what it looks like. */
@Controller
final class EmbedPage {
    private final OwnAddress address;

    EmbedPage(OwnAddress address) {
        this.address = address;
    }

    @GetMapping("/embed")
    String page(Model model) {
        model.addAttribute("script", address.prefix() + "/widget.js");
        return "embed";
    }
}
