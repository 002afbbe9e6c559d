package dev.waymark.coverage;

import dev.waymark.coverage.Profile.Form;
import dev.waymark.knowledge.Passage;
import dev.waymark.knowledge.Statement;
import dev.waymark.role.Aspect;
import dev.waymark.role.AspectWording;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.role.RoleMention;
import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads passages into profiles. */
final class Profiles {
    private static final Pattern FRAME =
            Pattern.compile("(?i)^(conclusions?|summary|final (thoughts|words)|wrapping up|in short|introduction)\\b");

    private static final Pattern EXAMPLE =
            Pattern.compile("(?i)^(for (instance|example)|e\\.g\\.|as an example|say,)|, for (instance|example),");

    /** "We" in an example is anybody: "for instance, we can …". */
    private static final Pattern OURSELVES = Pattern.compile(
            "^(?!For (instance|example)\\b).*\\b([Ww]e|[Oo]ur|us|introduces? you|[Tt]his (article|post|guide|blog))\\b",
            Pattern.DOTALL);

    private static final Pattern PRONOUN = Pattern.compile("(?i)^(they|he|she|it|its|their|his|her|them)\\b");

    private static final Pattern CONTRAST = Pattern.compile("(?i)\\b(while|whereas|on the other hand|in contrast"
            + "|by contrast|unlike|differ\\w*|distinct\\w*|distinguish\\w*|compared (to|with)|than|as opposed to"
            + "|instead of|the same|alike|similar\\w*|overlap\\w*)\\b");

    /** Stand-ins for one role each; "these roles differ" sets none against another. */
    private static final Pattern IN_TURN = Pattern.compile("(?i)\\bthe (former|latter)\\b");

    /** Goes on with an example. */
    private static final Pattern CONTINUES = Pattern.compile("(?i)^(meanwhile|on the other hand|in contrast|by contrast"
            + "|conversely|similarly|likewise|in turn|then|afterwards?|next)\\b");

    private final AspectWording wording;
    private final RoleCatalogue catalogue;
    private final Map<List<String>, Around> headings = new HashMap<>();
    private final Map<Integer, Around> leadIns = new HashMap<>();

    /** The last statement, when it was an example. */
    private int example = -1;

    /** The paragraph in which the author began to speak of themselves, -1 for none. */
    private int ourselves = -1;

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
        return new Around(Set.copyOf(wording.inArticle(words).aspects()), stems(words));
    }

    private Profile profile(Passage passage, Statement statement, Around heading) {
        Around leadIn = leadIn(passage, statement);
        List<RoleMention> mentions = catalogue.mentions(statement.text());
        List<Word> words = Words.of(catalogue.mask(statement.text()));
        AspectWording.Found own = wording.inArticle(words);
        Set<String> around = new HashSet<>(leadIn.stems);
        around.addAll(heading.stems);
        return new Profile(
                statement,
                stems(words),
                around,
                Set.copyOf(own.aspects()),
                own.phrased(),
                inherited(heading.aspects.isEmpty() ? leadIn.aspects : heading.aspects, own),
                form(passage, statement),
                ids(mentions),
                contrasted(statement, mentions));
    }

    /** Under "Skills and education", a sentence about degrees is about education. */
    private static Set<Aspect> inherited(Set<Aspect> around, AspectWording.Found own) {
        Set<Aspect> both = EnumSet.noneOf(Aspect.class);
        both.addAll(around);
        both.retainAll(own.aspects());
        return both.isEmpty() ? around : both;
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

    private Form form(Passage passage, Statement statement) {
        boolean unnamed = statement.named().isEmpty();
        if (isFraming(passage) || (unnamed && isOurs(statement))) {
            return Form.FRAMING;
        }
        if (statement.text().endsWith("?")) {
            return Form.ASKING;
        }
        if (unnamed && PRONOUN.matcher(statement.text()).find()) {
            return Form.LEANING;
        }
        if (EXAMPLE.matcher(statement.text()).find() || goesOnWithExample(statement)) {
            example = statement.number();
            return Form.EXAMPLE;
        }
        return Form.PLAIN;
    }

    private boolean goesOnWithExample(Statement statement) {
        return statement.number() == example + 1
                && example >= 0
                && CONTINUES.matcher(statement.text()).find();
    }

    private static boolean isFraming(Passage passage) {
        List<String> headings = passage.headings();
        return !headings.isEmpty() && FRAME.matcher(headings.getLast()).find();
    }

    /** Who has begun to speak of themselves goes on to the end of the paragraph. */
    private boolean isOurs(Statement statement) {
        int paragraph = statement.span().paragraph();
        if (OURSELVES.matcher(statement.text()).find()) {
            ourselves = paragraph;
        }
        return ourselves == paragraph;
    }

    private static Set<String> ids(Collection<RoleMention> mentions) {
        return mentions.stream().flatMap(mention -> mention.roles().stream()).collect(Collectors.toSet());
    }

    private static Set<String> contrasted(Statement statement, List<RoleMention> mentions) {
        if (!CONTRAST.matcher(statement.text()).find()) {
            return Set.of();
        }
        Set<String> roles = new HashSet<>(IN_TURN.matcher(statement.text()).find() ? statement.named() : Set.of());
        mentions.stream()
                .filter(mention -> mention.form() == RoleMention.Form.NAME && !mention.isAmbiguous())
                .forEach(mention -> roles.addAll(mention.roles()));
        return roles.size() < 2 ? Set.of() : roles;
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
