package dev.waymark.channel.web.admin.insight;

import dev.waymark.channel.web.Served;
import dev.waymark.channel.web.admin.ForCurators;
import dev.waymark.channel.web.admin.Redirect;
import dev.waymark.chat.Chat;
import dev.waymark.chat.Turn;
import dev.waymark.insight.Insights;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.search.PassageIndex;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** What curators look at, for people. */
@Controller
@ForCurators
final class InsightPages {
    private static final int MOST_GAPS = 5;

    private final Served served;
    private final PassageIndex index;
    private final Insights insights;
    private final Chat chat;

    InsightPages(Served served, PassageIndex index, Insights insights, Chat chat) {
        this.served = served;
        this.index = index;
        this.insights = insights;
        this.chat = chat;
    }

    @GetMapping({"/admin", "/admin/"})
    Object overview() {
        if (index.served().isEmpty()) {
            // How far the index is stands there.
            return Redirect.to("/admin/articles");
        }
        Knowledge knowledge = served.knowledge();
        MapView map = MapView.of(insights.maps().of(knowledge));
        return new ModelAndView(
                "admin/overview",
                Map.of(
                        "articles", knowledge.articles().size(),
                        "passages", knowledge.passages().size(),
                        "problems", knowledge.problems().size(),
                        "indexing", index.indexing(),
                        "gaps", map.gaps().stream().limit(MOST_GAPS).toList(),
                        "chart", ChartView.of(insights.outcomes().days(LocalDate.now(ZoneOffset.UTC)))));
    }

    @GetMapping("/admin/coverage")
    ModelAndView coverage() {
        return new ModelAndView(
                "admin/coverage", "map", MapView.of(insights.maps().of(served.knowledge())));
    }

    @GetMapping("/admin/answers")
    ModelAndView answers() {
        return new ModelAndView(
                "admin/answers",
                Map.of(
                        "answers", insights.answers().list(),
                        "passages",
                                AnswersJson.PassagesJson.of(insights.passages().list(served.knowledge()))
                                        .passages()));
    }

    /** How an answer came about, for who has its id, or that of its page. */
    @GetMapping("/admin/trace")
    ResponseEntity<Void> trace(@RequestParam(defaultValue = "") String turn) {
        String id = chat.shared(turn.strip()).map(Turn::turnId).orElse(turn.strip());
        return Redirect.to("/api/answers/" + UriUtils.encode(id, StandardCharsets.UTF_8) + "/trace");
    }
}
