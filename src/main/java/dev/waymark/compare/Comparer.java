package dev.waymark.compare;

import dev.waymark.answer.AnswerSentence;
import dev.waymark.answer.Question;
import dev.waymark.answer.extract.CitedText;
import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.Coverages;
import dev.waymark.coverage.Evidence;
import dev.waymark.coverage.thing.ThingIndex;
import dev.waymark.knowledge.Article;
import dev.waymark.knowledge.Knowledge;
import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import dev.waymark.search.NotIndexedException;
import dev.waymark.search.PassageIndex;
import dev.waymark.text.Figures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Compares roles by what is served now. */
@Component
public final class Comparer {
    /** An example or a sequence of steps is no matter of a table. */
    private static final Set<Question.Kind> PUTS_SIDE_BY_SIDE =
            EnumSet.of(Question.Kind.COMPARISON, Question.Kind.CHOICE, Question.Kind.PLAIN);

    private final PassageIndex index;
    private final Coverages coverages;
    private final ThingIndex things;

    public Comparer(PassageIndex index, Coverages coverages, ThingIndex things) {
        this.index = index;
        this.coverages = coverages;
        this.things = things;
    }

    /**
     * The table of some roles.
     *
     * @param aspects its rows; none for all
     * @throws NotIndexedException while the folder is being indexed for the first time
     */
    public Comparison compare(Sides sides, Collection<Aspect> aspects) {
        Knowledge knowledge = index.served().orElseThrow(NotIndexedException::new);
        Set<Aspect> rows = aspects.isEmpty() ? EnumSet.allOf(Aspect.class) : EnumSet.copyOf(aspects);
        List<ItemChoice> items = ItemChoice.of(sides.roles(), rows, things.of(knowledge));
        return new Table(sides.roles(), coverages.of(knowledge), new CitedText(knowledge.catalogue()))
                .write(rows, items);
    }

    /**
     * The table for a question about several roles, in the aspects that it asks about; empty for any other question.
     *
     * @throws NotIndexedException while the folder is being indexed for the first time
     */
    public Optional<Comparison> compare(Question question) {
        List<Role> roles = question.roles().stream().distinct().toList();
        boolean several = roles.size() >= Sides.FEWEST && roles.size() <= Sides.MOST;
        boolean general = question.aspects().equals(Question.GENERAL);
        return several && PUTS_SIDE_BY_SIDE.contains(question.kind())
                ? Optional.of(compare(new Sides(roles), general ? List.of() : question.aspects()))
                : Optional.empty();
    }

    /**
     * What any table has of one role.
     *
     * @param name of the role, an alias or its id
     * @throws UnknownRoleException for a name that stands for no role that the sources say anything about
     * @throws NotIndexedException while the folder is being indexed for the first time
     */
    public Portrait portray(String name) {
        Knowledge knowledge = index.served().orElseThrow(NotIndexedException::new);
        Coverage coverage = coverages.of(knowledge);
        Role role = Sides.role(name, knowledge.catalogue(), coverage);
        if (!coverage.roles().contains(role)) {
            throw UnknownRoleException.of(name, knowledge.catalogue(), coverage);
        }
        return new Table(List.of(role), coverage, new CitedText(knowledge.catalogue())).portray(role);
    }

    /** A table in the making. */
    private record Table(List<Role> roles, Coverage coverage, CitedText text) {
        Comparison write(Set<Aspect> aspects, List<ItemChoice> chosen) {
            List<ComparedSentence> contrasts = ContrastChoice.of(roles, aspects, coverage).stream()
                    .map(contrast -> sentence(contrast.statements(), false))
                    .toList();
            List<Row> rows = aspects.stream().map(this::row).toList();
            List<Item> items = chosen.stream().map(this::item).toList();
            return new Comparison(roles, contrasts, rows, items, text.citations());
        }

        Portrait portray(Role role) {
            List<Row> rows = Arrays.stream(Aspect.values()).map(this::row).toList();
            return new Portrait(role, rows, text.citations());
        }

        private Row row(Aspect aspect) {
            return new Row(
                    aspect, roles.stream().map(role -> cell(role, aspect)).toList());
        }

        private Cell cell(Role role, Aspect aspect) {
            List<ComparedSentence> sentences = CellChoice.of(role, aspect, coverage).stream()
                    .map(unit -> sentence(whole(unit), CellChoice.FIGURES.contains(aspect)))
                    .toList();
            return new Cell(role, sentences);
        }

        private Item item(ItemChoice chosen) {
            List<Integer> numbers = chosen.evidence().stream()
                    .map(text::number)
                    .distinct()
                    .sorted()
                    .toList();
            return new Item(chosen.aspect(), chosen.name(), chosen.roles(), numbers);
        }

        private List<Evidence> whole(Unit unit) {
            List<Evidence> whole = new ArrayList<>();
            introduction(unit.statements().getFirst()).ifPresent(whole::add);
            whole.addAll(unit.statements());
            return whole;
        }

        private Optional<Evidence> introduction(Evidence item) {
            return coverage.evidence(item.passage()).stream()
                    .filter(evidence ->
                            evidence.statement().number() == item.span().leadIn())
                    .filter(evidence -> evidence.statement().text().split("\\s+").length > 3)
                    .findFirst();
        }

        private ComparedSentence sentence(List<Evidence> statements, boolean dated) {
            List<AnswerSentence> parts = new ArrayList<>();
            for (int i = 0; i < statements.size(); i++) {
                Evidence statement = statements.get(i);
                boolean continues = i > 0 && statement.follows(statements.get(i - 1));
                AnswerSentence part = text.sentence(statement, continues);
                parts.add(dated ? dated(part, statement.article()) : part);
            }
            return new ComparedSentence(parts);
        }

        /** A figure of which its sentence names no year is as old as its article. */
        private static AnswerSentence dated(AnswerSentence sentence, Article article) {
            String published = article.published();
            boolean undated = !Figures.in(sentence.text()).isEmpty() && !Figures.isDated(sentence.text());
            return undated && published != null
                    ? new AnswerSentence(
                            sentence.text() + " (published " + published + ")", sentence.citations(), sentence.block())
                    : sentence;
        }
    }
}
