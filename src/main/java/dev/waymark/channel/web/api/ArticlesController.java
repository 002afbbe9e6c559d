package dev.waymark.channel.web.api;

import dev.waymark.channel.web.Served;
import dev.waymark.knowledge.Knowledge;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Lists the articles and gives their texts. */
@RestController
final class ArticlesController {
    private final Served served;

    ArticlesController(Served served) {
        this.served = served;
    }

    @GetMapping(path = "/api/articles", produces = MediaType.APPLICATION_JSON_VALUE)
    ArticlesJson articles() {
        return ArticlesJson.of(served.knowledge());
    }

    @GetMapping(path = "/api/articles/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    WholeArticleJson article(@PathVariable String id) {
        Knowledge knowledge = served.knowledge();
        return WholeArticleJson.of(Served.article(id, knowledge), knowledge);
    }
}
