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
    private final Map<List<String>, Around> headings = new HashMap<>();
    private final Map<Integer, Around> leadIns = new HashMap<>();

    /** What words around a statement tell about it. */
    private record Around(Set<Aspect> aspects, Set<String> stems) {
        static final Around NOTHING = new Around(Set.of(), Set.of());
    }

    private Profiles(AspectWording wording, RoleCatalogue catalogue) {
        this.wording = wording;
        this.catalogue = catalogue;
    }

    /** One for each statement of an article, by passage in the order of the passages. */
    static List<List<Profile>> of(List<Passage> article, AspectWording wording, RoleCatalogue catalogue) {
        Profiles profiles = new Profiles(wording, catalogue);
        return article.stream().map(profiles::of).toList();
    }

    private List<Profile> of(Passage passage) {
        Around heading = headings.computeIfAbsent(headings(passage), this::aroundUnder);
        return passage.statements().stream()
                .map(statement -> profile(passage, statement, heading))
                .toList();
    }

    /** What stands before the first heading stands under the title. */
    private static List<String> headings(Passage passage) {
        return passage.headings().isEmpty() ? List.of(passage.article().title()) : passage.headings();
    }

    /** The innermost heading that names an aspect decides: under "Tools", "Languages" is about tools. */
    private Around aroundUnder(List<String> headings) {
        Set<Aspect> aspects = Set.of();
        Set<String> stems = new HashSet<>();
        for (String heading : headings) {
            Around around = around(heading);
            aspects = around.aspects.isEmpty() ? aspects : around.aspects;
            stems.addAll(around.stems);
        }
        return new Around(aspects, stems);
    }

    private Around around(String text) {
        List<Word> words = Words.of(catalogue.mask(text));
        return new Around(wording.inArticle(words), stems(words));
    }

    private Profile profile(Passage passage, Statement statement, Around heading) {
        Around leadIn = leadIn(passage, statement);
        Around own = around(statement.text());
        Set<Aspect> inherited = heading.aspects.isEmpty() ? leadIn.aspects : heading.aspects;
        Set<String> around = new HashSet<>(leadIn.stems);
        around.addAll(heading.stems);
        Set<Aspect> both = EnumSet.noneOf(Aspect.class);
        both.addAll(inherited);
        both.retainAll(own.aspects);
        // Under "Skills and education", a sentence about degrees is about education.
        Set<Aspect> aspects = both.isEmpty() ? inherited : both;
        return new Profile(statement, own.stems, around, own.aspects, aspects, isFraming(passage, statement));
    }

    private Around leadIn(Passage passage, Statement statement) {
        int leadIn = statement.span().leadIn();
        return leadIn < 0
                ? Around.NOTHING
                : leadIns.computeIfAbsent(
                        leadIn,
                        at -> around(passage.article()
                                .quote(passage.article().spans().get(at))));
    }

    private static boolean isFraming(Passage passage, Statement statement) {
        List<String> headings = passage.headings();
        boolean frame = !headings.isEmpty() && FRAME.matcher(headings.getLast()).find();
        boolean ofItself = statement.named().isEmpty()
                && OURSELVES.matcher(statement.text()).find();
        return frame || ofItself;
    }

    private static Set<String> stems(List<Word> words) {
        Set<String> stems = new HashSet<>();
        for (Word word : words) {
            if (!Words.isStopWord(word.lower())) {
                stems.add(word.stem());
            }
        }
        return stems;
    }
}
