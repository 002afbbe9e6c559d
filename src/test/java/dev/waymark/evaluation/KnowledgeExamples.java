package dev.waymark.evaluation;

import dev.waymark.answer.Signal;
import dev.waymark.evaluation.Example.Asked;
import dev.waymark.evaluation.KnowledgeArticles.Section;
import dev.waymark.role.Aspect;
import dev.waymark.role.AspectQuestion;
import dev.waymark.role.AspectWording;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogues;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Examples about our own articles, from which the sections on an aspect are left out in turn. */
final class KnowledgeExamples {
    /** The set of our own questions. */
    static final String OWN = "knowledge, own questions";

    private static final long SEED = 4;

    /** What is stated on one of these aspects often answers a question about the other. */
    private static final List<Set<Aspect>> LEFT_OUT_TOGETHER = List.of(
            Set.of(Aspect.EDUCATION, Aspect.GETTING_STARTED),
            Set.of(Aspect.SKILLS, Aspect.TOOLS),
            Set.of(Aspect.PAY),
            Set.of(Aspect.OUTLOOK),
            Set.of(Aspect.INDUSTRIES),
            Set.of(Aspect.CAREER_PATH),
            Set.of(Aspect.COLLABORATION));

    /** For how many roles each question on an unstated detail is asked. */
    private static final int ROLES_A_DETAIL = 3;

    /** One out of so many questions from outside: they are alike. */
    private static final int ONE_OF = 5;

    private final KnowledgeArticles articles = KnowledgeArticles.read();
    private final AspectWording wording = AspectWording.builtIn();
    private final List<Role> roles = RoleCatalogues.builtIn().roles();
    private final List<EvaluationQuestion> own = EvaluationQuestion.all();

    /** The plain questions about each aspect of each role. */
    List<Example> aspects() {
        String set = "knowledge, by aspect";
        List<Example> examples = new ArrayList<>(whole(set, aspectQuestions(Set.of(Aspect.values()), true)));
        // Nobody has said whether the particular thing that such a question names is stated.
        examples.removeIf(example -> example.signals().getOrDefault(Signal.MISSING, 0.0) > 0);
        LEFT_OUT_TOGETHER.forEach(left -> examples.addAll(without(left, set, aspectQuestions(left, false))));
        return examples;
    }

    private List<Asked> aspectQuestions(Set<Aspect> aspects, boolean answerable) {
        return articles.sections().stream()
                .filter(section -> section.aspects().size() == 1 && section.isAbout(aspects))
                .flatMap(section -> roles.stream()
                        .filter(role -> section.file().equals("roles/" + role.id() + ".md"))
                        .flatMap(role -> questions(section.aspects().iterator().next(), role)))
                .map(question -> Asked.of(question, answerable))
                .toList();
    }

    private Stream<String> questions(Aspect aspect, Role role) {
        return Stream.concat(
                Stream.of(AspectQuestion.of(aspect, List.of(role))),
                wording.questions(aspect).stream().map(question -> asked(question, role)));
    }

    /** The questions of the quality gate, and questions on details that no article states. */
    List<Example> questions() {
        List<Asked> all = new ArrayList<>(answerable());
        own.stream()
                .filter(EvaluationQuestion::isUnanswerable)
                .map(question -> asked(question, false))
                .forEach(all::add);
        all.addAll(unstated());
        List<Example> examples = new ArrayList<>(whole(OWN, all));
        for (Set<Aspect> left : LEFT_OUT_TOGETHER) {
            List<Asked> lost = own.stream()
                    .filter(EvaluationQuestion::isAnswerable)
                    .filter(question -> isLost(question, left))
                    .map(question -> asked(question, false))
                    .toList();
            examples.addAll(without(left, OWN, lost));
        }
        return examples;
    }

    private boolean isLost(EvaluationQuestion question, Set<Aspect> left) {
        return question.evidence().stream()
                .allMatch(evidence -> articles.sections().stream()
                        .filter(section -> evidence.isIn(section.article(), section.markdown()))
                        .allMatch(section -> section.isAbout(left)));
    }

    /** Questions that name a tool or language and no role. */
    List<Example> names() {
        Set<String> known = names(articles.sections().stream()
                .filter(section -> section.isAbout(Set.of(Aspect.TOOLS)))
                .map(Section::markdown)
                .collect(Collectors.joining("\n")));
        String all = articles.sections().stream().map(Section::markdown).collect(Collectors.joining("\n"));
        List<Asked> questions = new ArrayList<>();
        known.forEach(name -> questions.addAll(asked(name, true)));
        lines("/evaluation/unknown-names.txt").stream()
                .filter(name -> !all.contains(name))
                .forEach(name -> questions.addAll(asked(name, false)));
        return whole("knowledge, by name", questions);
    }

    /** The names in a list: "Data stores: Redis and PostgreSQL." */
    private static Set<String> names(String markdown) {
        return markdown.lines()
                .filter(line -> line.startsWith("- "))
                .map(line -> line.replaceFirst(".*: ", "").replaceFirst("\\.(\\[.*)?$", ""))
                .flatMap(names -> Stream.of(names.split(", | and ")))
                .filter(name -> name.matches("\\p{Lu}[\\p{L}\\d+#.]*( \\p{Lu}\\p{L}*)?"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Asked> asked(String name, boolean answerable) {
        return Stream.of(
                        "Who uses %s?",
                        "Which jobs need %s?", "What is %s used for?", "I know %s. Which role is there for me?")
                .map(question -> Asked.of(question.formatted(name), answerable))
                .toList();
    }

    private List<Asked> unstated() {
        var random = new Random(SEED);
        return lines("/evaluation/unstated.txt").stream()
                .flatMap(question -> random.ints(ROLES_A_DETAIL, 0, roles.size())
                        .mapToObj(i -> Asked.of(asked(question, roles.get(i)), false)))
                .toList();
    }

    private static List<String> lines(String resource) {
        try (InputStream text = KnowledgeExamples.class.getResourceAsStream(resource)) {
            byte[] bytes = Objects.requireNonNull(text, resource).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    /** Questions from another domain, beside those that our articles answer. */
    List<Example> outOfDomain(TestSet set) {
        List<Asked> all = new ArrayList<>(answerable());
        set.queries().stream()
                .filter(query -> Math.floorMod(query.id().hashCode(), ONE_OF) == 0)
                .map(query -> Asked.of(query.text(), false))
                .forEach(all::add);
        return whole(set.name(), all);
    }

    private List<Asked> answerable() {
        return own.stream()
                .filter(EvaluationQuestion::isAnswerable)
                .map(question -> asked(question, true))
                .toList();
    }

    private static Asked asked(EvaluationQuestion question, boolean answerable) {
        return new Asked(question.before(), question.message(), answerable);
    }

    /** A question about "a professional", asked about a role. */
    private static String asked(String question, Role role) {
        return question.replace("a professional", role.withArticle())
                .replace("professionals", role.plural())
                .replace("professional", role.nameInSentence());
    }

    private List<Example> whole(String set, List<Asked> questions) {
        return examples("whole", _ -> false, set, questions);
    }

    private List<Example> without(Set<Aspect> left, String set, List<Asked> questions) {
        return examples("part", section -> section.isAbout(left), set, questions);
    }

    private List<Example> examples(String part, Predicate<Section> left, String set, List<Asked> questions) {
        Path data = Path.of("target", "evaluation", "knowledge-" + part);
        try (var asked = AskedSet.open(data, articles.without(left))) {
            return Example.of(set, asked, questions);
        }
    }
}
