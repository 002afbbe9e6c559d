package dev.waymark.knowledge.passage;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Section;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.role.RoleMention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** Tells which roles a section is about by its heading, else by the headings it stands under and the title. */
final class SectionRoles {
    private SectionRoles() {}

    /** The ids of roles for each section of the article. */
    static List<SequencedSet<String>> of(Article article, RoleCatalogue catalogue) {
        SequencedSet<String> whole = ofWhole(article, catalogue);
        List<SequencedSet<String>> sections = new ArrayList<>();
        for (Section section : article.sections()) {
            SequencedSet<String> named = inHeading(section.heading(), catalogue);
            SequencedSet<String> enclosing = section.parent() < 0 ? whole : sections.get(section.parent());
            boolean inherits = named.isEmpty() || isTitle(section, article);
            sections.add(inherits && !enclosing.isEmpty() ? enclosing : named);
        }
        return sections;
    }

    /** The roles of the article as a whole: those its front matter states, else those its title names. */
    private static SequencedSet<String> ofWhole(Article article, RoleCatalogue catalogue) {
        SequencedSet<String> stated = new LinkedHashSet<>();
        article.roles().forEach(role -> catalogue.named(role).map(Role::id).ifPresent(stated::add));
        return stated.isEmpty() ? inHeading(article.title(), catalogue) : stated;
    }

    private static SequencedSet<String> inHeading(String heading, RoleCatalogue catalogue) {
        List<RoleMention> mentions = catalogue.mentions(heading);
        if (mentions.isEmpty()) {
            return new LinkedHashSet<>();
        }
        Tokens tokens = Tokens.of(heading, mentions);
        SequencedSet<String> roles = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            RoleMention mention = tokens.at(i).mention();
            // "Working with data scientists" is a heading about somebody else.
            if (mention != null
                    && !tokens.words(i - 2, i).matches("(.* )?(with|alongside)( .*)?")
                    && !mention.isAmbiguous()) {
                roles.addAll(mention.roles());
            }
        }
        return roles;
    }

    /** The title names what the front matter may state more exactly. */
    private static boolean isTitle(Section section, Article article) {
        return section.level() == 1 && section.heading().equals(article.title());
    }
}
