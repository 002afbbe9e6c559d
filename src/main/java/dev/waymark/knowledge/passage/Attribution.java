package dev.waymark.knowledge.passage;

import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Span;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.role.RoleMention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells of each span of an article which roles it is about. What a sentence says about nobody in particular belongs to
 * those spoken of before it; a role that is merely mentioned beside the subject is not what the sentence is about.
 */
final class Attribution {
    /** A paragraph that begins like this goes on about what the one before was about. */
    private static final Pattern ARTICLE = Pattern.compile("(?i)\\P{L}*((a|an|the)\\s+)?");

    private static final Pattern QUALITY = Pattern.compile("\\s+(skills?|experience|knowledge)\\b.*");

    private static final Pattern GOES_ON =
            Pattern.compile("(?i)(for (instance|example)|in addition|additionally|also|moreover"
                    + "|furthermore|these include|as a result|similarly|likewise|afterwards?|this means|in other words|besides"
                    + "|in practice|in particular|specifically|then|next|finally)\\b.*");

    private final Article article;
    private final RoleCatalogue catalogue;
    private final List<SequencedSet<String>> sections;
    private final List<Attributed> spans = new ArrayList<>();

    private Focus focus = Focus.NONE;
    private SequencedSet<String> pair = new LinkedHashSet<>();

    /**
     * A span's roles.
     *
     * @param roles ids, in the order in which they are named
     * @param named the part that the span names itself, by name or by a stand-in
     * @param standIn the words that stand for a role, null for none
     */
    record Attributed(
            SequencedSet<String> roles,
            SequencedSet<String> named,
            @Nullable StandIn standIn) {}

    /**
     * What the text speaks of at a point.
     *
     * @param certain whether these roles were the subject of the sentence before, so that "they" are they
     */
    private record Focus(SequencedSet<String> roles, boolean certain) {
        static final Focus NONE = new Focus(new LinkedHashSet<>(), false);
    }

    private Attribution(Article article, RoleCatalogue catalogue) {
        this.article = article;
        this.catalogue = catalogue;
        sections = SectionRoles.of(article, catalogue);
    }

    /** One for each span of the article. */
    static List<Attributed> of(Article article, RoleCatalogue catalogue) {
        var attribution = new Attribution(article, catalogue);
        attribution.attributeSpans();
        return attribution.spans;
    }

    private void attributeSpans() {
        Span before = null;
        for (Span span : article.spans()) {
            startSection(span, before);
            Attributed attributed = span.isItem() ? item(span, before) : sentence(span, before);
            spans.add(attributed);
            if (!span.isItem()) {
                focus = new Focus(attributed.roles, !attributed.named.isEmpty());
            }
            if (attributed.named.size() > 1) {
                pair = attributed.named;
            }
            before = span;
        }
    }

    private void startSection(Span span, @Nullable Span before) {
        if (before != null && before.section() == span.section()) {
            return;
        }
        SequencedSet<String> roles = sections.get(span.section());
        focus = new Focus(roles, !roles.isEmpty());
        if (roles.size() > 1) {
            pair = roles;
        }
    }

    private Attributed sentence(Span span, @Nullable Span before) {
        String text = article.quote(span);
        Subject subject = Subject.of(text, mentions(text, span));
        boolean paragraphBegins = before == null || before.paragraph() != span.paragraph();
        SequencedSet<String> inherited =
                paragraphBegins && !GOES_ON.matcher(text).matches() ? sections.get(span.section()) : focus.roles;
        return attributed(subject, inherited);
    }

    private Attributed attributed(Subject subject, SequencedSet<String> inherited) {
        SequencedSet<String> named = ids(subject.named());
        StandIn standIn = null;
        for (StandIn candidate : subject.standIns()) {
            Optional<SequencedSet<String>> referent = referent(candidate);
            if (referent.isPresent()) {
                standIn = standIn == null ? candidate : standIn;
                named.addAll(referent.get());
            }
        }
        if (named.isEmpty()) {
            named.addAll(withoutSubject(subject, inherited));
        }
        return new Attributed(named.isEmpty() ? inherited : named, named, standIn);
    }

    /** Roles that a sentence about something else names: those it is plainly about, or those spoken of anyway. */
    private static SequencedSet<String> withoutSubject(Subject subject, SequencedSet<String> inherited) {
        SequencedSet<String> topical = ids(subject.topical());
        if (!topical.isEmpty() || !subject.standIns().isEmpty()) {
            return topical;
        }
        SequencedSet<String> mentioned = ids(subject.mentioned());
        if (!inherited.isEmpty()) {
            mentioned.retainAll(inherited);
        }
        return mentioned;
    }

    /** What a stand-in stands for; empty when nothing before it fits. */
    private Optional<SequencedSet<String>> referent(StandIn standIn) {
        return switch (standIn.kind()) {
            case LAST -> focus.certain ? some(focus.roles) : Optional.empty();
            case ONE -> focus.certain ? some(last(focus.roles)) : Optional.empty();
            case BOTH -> some(focus.roles.size() > 1 ? focus.roles : pair);
            case FORMER -> pair.size() == 2 ? some(Set.of(pair.getFirst())) : Optional.empty();
            case LATTER -> pair.size() == 2 ? some(Set.of(pair.getLast())) : Optional.empty();
        };
    }

    private static Collection<String> last(SequencedSet<String> roles) {
        return roles.isEmpty() ? roles : Set.of(roles.getLast());
    }

    private static Optional<SequencedSet<String>> some(Collection<String> roles) {
        return roles.isEmpty() ? Optional.empty() : Optional.of(new LinkedHashSet<>(roles));
    }

    /** An item is about those its list is about, unless it begins with the name of a role. */
    private Attributed item(Span span, @Nullable Span before) {
        String text = article.quote(span);
        SequencedSet<String> inherited = inheritedByItem(span, before);
        List<RoleMention> mentions = mentions(text, span);
        SequencedSet<String> named = new LinkedHashSet<>();
        mentions.stream()
                .filter(mention -> mention.form() == RoleMention.Form.NAME && opensItem(text, mention))
                .findFirst()
                .ifPresent(mention -> named.addAll(mention.roles()));
        if (named.isEmpty() && inherited.isEmpty()) {
            named.addAll(ids(mentions));
        }
        return new Attributed(named.isEmpty() ? inherited : named, named, null);
    }

    private SequencedSet<String> inheritedByItem(Span span, @Nullable Span before) {
        if (span.leadIn() >= 0) {
            return spans.get(span.leadIn()).roles;
        }
        if (before == null || before.section() != span.section()) {
            return sections.get(span.section());
        }
        if (before.paragraph() == span.paragraph()) {
            return listRoles(span);
        }
        return before.isItem() ? sections.get(span.section()) : focus.roles;
    }

    /** What the first item of the list inherited holds for the rest; an item that names a role speaks for itself. */
    private SequencedSet<String> listRoles(Span span) {
        for (int i = spans.size() - 1; i >= 0 && article.spans().get(i).paragraph() == span.paragraph(); i--) {
            if (spans.get(i).named.isEmpty()) {
                return spans.get(i).roles;
            }
        }
        return sections.get(span.section());
    }

    private static boolean opensItem(String text, RoleMention mention) {
        String before = text.substring(0, mention.offsets().start());
        String after = text.substring(mention.offsets().end());
        return ARTICLE.matcher(before).matches() && !QUALITY.matcher(after).matches();
    }

    /** The mentions that name one role; of an ambiguous name, the role that the section is about. */
    private List<RoleMention> mentions(String text, Span span) {
        List<RoleMention> certain = new ArrayList<>();
        for (RoleMention mention : catalogue.mentions(text)) {
            List<String> roles = new ArrayList<>(mention.roles());
            if (mention.isAmbiguous()) {
                roles.retainAll(sections.get(span.section()));
            }
            if (roles.size() == 1) {
                certain.add(new RoleMention(roles, mention.offsets(), mention.form()));
            }
        }
        return certain;
    }

    private static SequencedSet<String> ids(List<RoleMention> mentions) {
        SequencedSet<String> ids = new LinkedHashSet<>();
        mentions.forEach(mention -> ids.addAll(mention.roles()));
        return ids;
    }
}
