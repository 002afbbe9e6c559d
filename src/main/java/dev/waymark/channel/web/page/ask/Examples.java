package dev.waymark.channel.web.page.ask;

import dev.waymark.coverage.Coverage;
import dev.waymark.role.Aspect;
import dev.waymark.role.AspectQuestion;
import dev.waymark.role.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Questions to begin with, each on something that the articles state; the same for the same articles. */
final class Examples {
    /** Of one each, so that they show what may be asked. */
    private static final List<Aspect> ASKED =
            List.of(Aspect.RESPONSIBILITIES, Aspect.SKILLS, Aspect.PAY, Aspect.TOOLS, Aspect.GETTING_STARTED);

    private final Coverage coverage;
    private final Set<Role> used = new HashSet<>();

    private Examples(Coverage coverage) {
        this.coverage = coverage;
    }

    /**
     * @param compared pairs that are likely to be compared; the first one is asked about
     */
    static List<String> of(Coverage coverage, List<List<Role>> compared) {
        Examples examples = new Examples(coverage);
        List<String> questions = new ArrayList<>();
        ASKED.forEach(aspect -> examples.about(aspect).ifPresent(questions::add));
        compared.stream().limit(1).forEach(pair -> questions.add(AspectQuestion.comparing(List.of(), pair)));
        return questions;
    }

    /** About the role that most articles speak of, each role once as long as there are others. */
    private Optional<String> about(Aspect aspect) {
        List<Role> known = coverage.roles().stream()
                .filter(role -> coverage.aspects(role).contains(aspect))
                .sorted(Comparator.comparingInt(role -> -coverage.articles(role)))
                .toList();
        Stream<Role> fresh = known.stream().filter(role -> !used.contains(role));
        return Stream.concat(fresh, known.stream())
                .findFirst()
                .filter(role ->
                        used.add(role) || used.size() == coverage.roles().size())
                .map(role -> AspectQuestion.of(aspect, List.of(role)));
    }
}
