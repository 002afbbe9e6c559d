package dev.waymark.channel.web.page.role;

import dev.waymark.channel.web.Links;
import dev.waymark.channel.web.Served;
import dev.waymark.channel.web.page.Link;
import dev.waymark.channel.web.page.ListedArticle;
import dev.waymark.compare.Comparer;
import dev.waymark.compare.Portrait;
import dev.waymark.compare.UnknownRoleException;
import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Coverages;
import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.role.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The list of the roles, and each of them with all that the articles say of it. */
@Controller
final class RolePages {
    private final Served served;
    private final Coverages coverages;
    private final Comparer comparer;

    RolePages(Served served, Coverages coverages, Comparer comparer) {
        this.served = served;
        this.coverages = coverages;
        this.comparer = comparer;
    }

    @GetMapping("/roles")
    String roles(Model model) {
        Coverage coverage = coverages.of(served.knowledge());
        model.addAttribute("roles", coverage.roles().stream().map(Link::to).toList());
        return "roles";
    }

    /** Whoever comes by another of a role's names is led to its one address. */
    @GetMapping("/roles/{name}")
    ModelAndView role(@PathVariable String name) {
        Knowledge knowledge = served.knowledge();
        try {
            Portrait portrait = comparer.portray(name);
            return portrait.role().id().equals(name)
                    ? page(portrait, knowledge)
                    : new ModelAndView("redirect:" + Links.to(portrait.role()));
        } catch (UnknownRoleException e) {
            return unknown(e);
        }
    }

    private ModelAndView page(Portrait portrait, Knowledge knowledge) {
        Coverage coverage = coverages.of(knowledge);
        ModelAndView page = new ModelAndView("role");
        page.addObject("view", RoleView.of(portrait, new Kinship(knowledge, coverage)));
        page.addObject("articles", articles(portrait.role(), knowledge, coverage));
        return page;
    }

    /** Those on this role alone before those on several, and both before those that only speak of it. */
    private static List<ListedArticle> articles(Role role, Knowledge knowledge, Coverage coverage) {
        return knowledge.articles().stream()
                .filter(article -> coverage.tellsOf(role, article.id()))
                .sorted(Comparator.comparingInt(article -> subjectsBeside(role, article, knowledge)))
                .map(ListedArticle::of)
                .toList();
    }

    private static int subjectsBeside(Role role, Article article, Knowledge knowledge) {
        List<String> subjects = article.roles().stream()
                .map(knowledge.catalogue()::named)
                .flatMap(Optional::stream)
                .map(Role::id)
                .distinct()
                .toList();
        return subjects.contains(role.id()) ? subjects.size() : Integer.MAX_VALUE;
    }

    private static ModelAndView unknown(UnknownRoleException unknown) {
        ModelAndView page = new ModelAndView("role-unknown");
        page.addObject("name", Link.shortened(unknown.name()));
        page.addObject("nearest", unknown.nearest().stream().map(Link::to).toList());
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }
}
