package dev.waymark.knowledge.passage;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Section;
import dev.waymark.role.Occupations;
import dev.waymark.role.Role;
import java.util.List;
import java.util.stream.Stream;

/** The roles that an article makes known, so that a new article needs no entry in a catalogue. */
final class Introductions {
    private Introductions() {}

    /** Those its front matter states, by name or id; only where it states none, those its title and headings name. */
    static List<Role> of(Article article) {
        List<Role> stated = article.roles().stream()
                .filter(name -> name.chars().anyMatch(Character::isLetter))
                .map(name -> Occupations.role(name.replace('-', ' ')))
                .toList();
        return stated.isEmpty() ? Occupations.introduced(titles(article)) : stated;
    }

    private static List<String> titles(Article article) {
        return Stream.concat(
                        Stream.of(article.title()), article.sections().stream().map(Section::heading))
                .filter(title -> !title.isBlank())
                .toList();
    }
}
