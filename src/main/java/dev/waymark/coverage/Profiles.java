package dev.waymark.coverage;

import dev.waymark.knowledge.Passage;
import dev.waymark.knowledge.Statement;
import dev.waymark.role.Aspect;
import dev.waymark.role.AspectWording;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads passages into profiles. */
final class Profiles {
    private static final Pattern FRAME =
            Pattern.compile("(?i)^(conclusions?|summary|final (thoughts|words)|wrapping up|in short|introduction)\\b");

    /** "We" in an example is anybody: "for instance, we can …". */
    private static final Pattern OURSELVES = Pattern.compile(
            "^(?!For (instance|example)\\b).*\\b([Ww]e|[Oo]ur|us|introduces? you|[Tt]his (article|post|guide|blog))\\b",
            Pattern.DOTALL);

    private final AspectWording wording;
    private final RoleCatalogue catalogue;
    private final Map<String, Set<Aspect>> aspectsOfHeading = new HashMap<>();

    Profiles(AspectWording wording, RoleCatalogue catalogue) {
        this.wording = wording;
        this.catalogue = catalogue;
    }

    List<Profile> of(Passage passage) {
        Set<Aspect> heading = aspectsOf(headings(passage));
        return passage.statements().stream()
                .map(statement -> profile(passage, statement, heading))
                .toList();
    }

    /** What stands before the first heading stands under the title. */
    private static List<String> headings(Passage passage) {
        return passage.headings().isEmpty() ? List.of(passage.article().title()) : passage.headings();
    }

    private Profile profile(Passage passage, Statement statement, Set<Aspect> heading) {
        String masked = catalogue.mask(statement.text());
        String leadIn = leadIn(passage, statement);
        Set<Aspect> inherited = EnumSet.noneOf(Aspect.class);
        inherited.addAll(heading.isEmpty() ? wording.inArticle(leadIn) : heading);
        Set<String> around = stems(leadIn);
        headings(passage).forEach(words -> around.addAll(stems(catalogue.mask(words))));
        Set<Aspect> own = wording.inArticle(masked);
        Set<Aspect> both = EnumSet.noneOf(Aspect.class);
        both.addAll(inherited);
        both.retainAll(own);
        // Under "Skills and education", a sentence about degrees is about education.
        Set<Aspect> aspects = both.isEmpty() ? inherited : both;
        return new Profile(statement, stems(masked), around, own, aspects, isFraming(passage, statement));
    }

    private static boolean isFraming(Passage passage, Statement statement) {
        List<String> headings = passage.headings();
        boolean frame = !headings.isEmpty() && FRAME.matcher(headings.getLast()).find();
        boolean ofItself = statement.named().isEmpty()
                && OURSELVES.matcher(statement.text()).find();
        return frame || ofItself;
    }

    private String leadIn(Passage passage, Statement statement) {
        int leadIn = statement.span().leadIn();
        return leadIn < 0
                ? ""
                : catalogue.mask(
                        passage.article().quote(passage.article().spans().get(leadIn)));
    }

    /** The innermost heading that names an aspect decides: under "Tools", "Languages" is about tools. */
    private Set<Aspect> aspectsOf(List<String> headings) {
        for (String heading : headings.reversed()) {
            Set<Aspect> aspects =
                    aspectsOfHeading.computeIfAbsent(heading, words -> wording.inArticle(catalogue.mask(words)));
            if (!aspects.isEmpty()) {
                return aspects;
            }
        }
        return Set.of();
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (Word word : Words.of(text)) {
            if (!Words.isStopWord(word.lower())) {
                stems.add(word.stem());
            }
        }
        return stems;
    }
}
