package dev.waymark.channel.web.page.article;

import dev.waymark.channel.web.Served;
import dev.waymark.channel.web.page.ListedArticle;
import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Knowledge;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of the articles, and each of them, where citations lead. */
@Controller
final class ArticlePages {
    private final Served served;
    private final Citings citings;

    ArticlePages(Served served, Citings citings) {
        this.served = served;
        this.citings = citings;
    }

    @GetMapping("/articles")
    String articles(Model model) {
        List<ListedArticle> articles =
                served.knowledge().articles().stream().map(ListedArticle::of).toList();
        model.addAttribute("articles", articles);
        return "articles";
    }

    @GetMapping("/articles/{id}")
    String article(@PathVariable String id, Model model) {
        Knowledge knowledge = served.knowledge();
        Article article = Served.article(id, knowledge);
        model.addAttribute("article", ArticleView.of(article, citings.of(article, knowledge)));
        return "article";
    }
}
