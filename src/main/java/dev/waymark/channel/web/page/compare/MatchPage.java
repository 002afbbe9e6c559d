package dev.waymark.channel.web.page.compare;

import dev.waymark.channel.web.Served;
import dev.waymark.coverage.Coverages;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.match.Matcher;
import dev.waymark.match.advert.Advert;
import dev.waymark.match.advert.AdvertTooLongException;
import dev.waymark.match.advert.BlankAdvertException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes a job advert from the page and shows on it which roles it describes; keeps nothing of it. */
@Controller
final class MatchPage {
    private final Served served;
    private final Coverages coverages;
    private final Matcher matcher;

    MatchPage(Served served, Coverages coverages, Matcher matcher) {
        this.served = served;
        this.coverages = coverages;
        this.matcher = matcher;
    }

    /** Where somebody lands who comes back to the address of a match: the match itself is gone. */
    @GetMapping("/compare/match")
    String again() {
        return "redirect:/compare#advert";
    }

    @PostMapping(path = "/compare/match", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView match(@RequestParam(defaultValue = "") String text, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Knowledge knowledge = served.knowledge();
        ModelAndView page = new ModelAndView(
                "compare",
                "picker",
                PickerView.of(List.of(), List.of(), knowledge.catalogue(), coverages.of(knowledge)));
        match(asTyped(text), page);
        return page;
    }

    /** Browsers count the end of a line as one character and send it as two. */
    private static String asTyped(String text) {
        return text.replace("\r\n", "\n");
    }

    private void match(String text, ModelAndView page) {
        try {
            page.addObject("match", MatchView.of(matcher.match(Advert.of(text))));
            page.addObject("advert", new AdvertView(text, ""));
        } catch (BlankAdvertException _) {
            page.setStatus(HttpStatus.BAD_REQUEST);
            page.addObject("advert", new AdvertView("", "Please paste an advert first."));
        } catch (AdvertTooLongException _) {
            String trouble = "An advert may have up to %,d characters; this one has %,d."
                    .formatted(Advert.MAX_CHARACTERS, text.length());
            page.setStatus(HttpStatus.CONTENT_TOO_LARGE);
            page.addObject("advert", new AdvertView(text, trouble));
        }
    }
}
