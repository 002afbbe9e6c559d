package dev.waymark.channel.web.page.article;

import dev.waymark.channel.web.Links;
import dev.waymark.channel.web.Served;
import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Knowledge;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of the articles, and each of them, where citations lead. */
@Controller
final class ArticlePages {
    private final Served served;

    ArticlePages(Served served) {
        this.served = served;
    }

    /** An article as the list shows it. */
    record Entry(
            String title,
            String link,
            @Nullable String publisher,
            @Nullable String published) {
        private static Entry of(Article article) {
            return new Entry(article.title(), Links.to(article), article.publisher(), article.published());
        }
    }

    @GetMapping("/articles")
    String articles(Model model) {
        List<Entry> entries =
                served.knowledge().articles().stream().map(Entry::of).toList();
        model.addAttribute("articles", entries);
        return "articles";
    }

    @GetMapping("/articles/{id}")
    String article(@PathVariable String id, Model model) {
        Knowledge knowledge = served.knowledge();
        Article article = Served.article(id, knowledge);
        model.addAttribute("article", article);
        model.addAttribute("url", Links.outward(article.url()));
        model.addAttribute("pieces", ArticleText.pieces(article));
        return "article";
    }
}
