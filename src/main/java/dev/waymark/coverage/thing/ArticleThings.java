package dev.waymark.coverage.thing;

import dev.waymark.coverage.Evidence;
import dev.waymark.coverage.Profile;
import dev.waymark.coverage.thing.Vocabulary.Named;
import dev.waymark.role.Aspect;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What one article enumerates, and what things it names for whom. */
final class ArticleThings {
    private static final Set<Aspect> PHRASED = EnumSet.of(Aspect.SKILLS, Aspect.EDUCATION, Aspect.INDUSTRIES);

    /** Where figures stand, and names of offices with them, no tools are spoken of. */
    private static final Set<Aspect> NO_TOOLS = EnumSet.of(Aspect.PAY, Aspect.OUTLOOK);

    /**
     * A thing that a statement names.
     *
     * @param roles ids of those it is named for
     */
    record Naming(Thing thing, Evidence evidence, Set<String> roles) {
        Naming {
            roles = Set.copyOf(roles);
        }
    }

    private ArticleThings() {}

    /** All that the article enumerates, as often as it does. */
    static List<Named> enumerated(List<Evidence> article, RoleCatalogue catalogue, ThingWording wording) {
        Names names = new Names(wording);
        Phrases phrases = new Phrases(wording);
        List<Named> enumerated = new ArrayList<>();
        for (Evidence evidence : article) {
            Profile profile = evidence.profile();
            if (!says(profile)) {
                continue;
            }
            String text = Clause.masked(evidence.statement().text(), catalogue);
            if (enumerates(profile)) {
                names.in(text, profile.isAbout(Aspect.TOOLS))
                        .forEach(name -> enumerated.add(new Named(Aspect.TOOLS, name)));
            }
            for (Aspect aspect : PHRASED) {
                if (profile.isAbout(aspect)) {
                    phrases.in(text, aspect, evidence.span().isItem())
                            .forEach(name -> enumerated.add(new Named(aspect, name)));
                }
            }
        }
        return enumerated;
    }

    /** The words in lower case that stand where no tools are spoken of. */
    static List<String> plainWords(List<Evidence> article) {
        return article.stream()
                .filter(evidence -> !enumerates(evidence.profile()))
                .flatMap(evidence -> Words.of(evidence.statement().text()).stream())
                .map(Word::text)
                .filter(word -> Character.isLowerCase(word.charAt(0)))
                .distinct()
                .toList();
    }

    /** All that the article names out of a vocabulary. */
    static List<Naming> named(List<Evidence> article, RoleCatalogue catalogue, Vocabulary vocabulary) {
        List<Naming> named = new ArrayList<>();
        for (Evidence evidence : article) {
            if (says(evidence.profile()) && !evidence.statement().roles().isEmpty()) {
                Clause.of(evidence, catalogue).forEach(clause -> named.addAll(named(evidence, clause, vocabulary)));
            }
        }
        return named;
    }

    private static List<Naming> named(Evidence evidence, Clause clause, Vocabulary vocabulary) {
        List<Naming> named = new ArrayList<>();
        for (Aspect aspect : kinds(evidence.profile())) {
            vocabulary.in(clause.text(), aspect, enumerates(evidence.profile())).stream()
                    .filter(found -> clause.affirms(found.start()))
                    .map(Vocabulary.Found::thing)
                    .distinct()
                    .forEach(thing -> named.add(new Naming(thing, evidence, clause.roles())));
        }
        return named;
    }

    /** Tools are named wherever work is spoken of; common words are things only where the talk is of such things. */
    private static Set<Aspect> kinds(Profile profile) {
        Set<Aspect> kinds = EnumSet.noneOf(Aspect.class);
        PHRASED.stream()
                .filter(aspect -> profile.isAbout(aspect)
                        || (profile.states(aspect) && profile.phrased().contains(aspect)))
                .forEach(kinds::add);
        if (NO_TOOLS.stream().noneMatch(profile.inherited()::contains)) {
            kinds.add(Aspect.TOOLS);
        }
        return kinds;
    }

    private static boolean says(Profile profile) {
        return profile.form() == Profile.Form.PLAIN || profile.form() == Profile.Form.EXAMPLE;
    }

    private static boolean enumerates(Profile profile) {
        return profile.states(Aspect.TOOLS) || profile.isAbout(Aspect.SKILLS);
    }
}
