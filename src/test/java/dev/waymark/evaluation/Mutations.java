package dev.waymark.evaluation;

import dev.waymark.coverage.Evidence;
import dev.waymark.evaluation.GroundedPair.Cited;
import dev.waymark.llm.EmbeddingModel;
import dev.waymark.role.Role;
import dev.waymark.role.RoleCatalogue;
import dev.waymark.role.RoleMention;
import dev.waymark.text.Offsets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Ways to make a sentence say what its statements don't. */
final class Mutations {
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\p{L}\\d.,-])[$£€]?\\d[\\d,]*(\\.\\d+)?%?(?![\\d\\p{L}-])");

    private static final List<String> NUMBERS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve");

    private static final Pattern NUMBER = Pattern.compile("\\b(" + String.join("|", NUMBERS) + ")\\b");

    private static final Pattern AUXILIARY =
            Pattern.compile("\\b(is|are|was|were|can|may|must|should|will|could|might)\\b(?! not)");

    private static final Pattern NOT = Pattern.compile("\\b(do not|does not|not|never) ");

    private static final Pattern NO = Pattern.compile("\\b([Nn]o) (?=\\p{Ll})");

    /** What swapping or exchanging roles leaves true. */
    private static final Pattern SYMMETRIC = Pattern.compile(
            "(?i)\\b(both|alike|share|same|similar|common|differ|differs"
                    + "|different|hardly|difference|together|hand in hand|either|neither|each other|one another|too|also)\\b");

    private static final Pattern CONTRAST = Pattern.compile("(?i)\\b(whereas|while|but|than)\\b");

    private static final Map<String, String> OPPOSITES = opposites(
            "more/less",
            "over/under",
            "above/below",
            "lowest/highest",
            "lowest-paid/highest-paid",
            "best-paid/worst-paid",
            "grow/shrink",
            "fall/rise",
            "falling/rising",
            "decline/increase",
            "minimum/maximum",
            "larger/smaller",
            "higher/lower",
            "growth/decline",
            "longer/shorter",
            "usually/rarely",
            "at least/at most",
            "increase/decrease");

    private static final Pattern TURNABLE = Pattern.compile(OPPOSITES.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.joining(
                    "|", "\\b(", ")\\b(?! all\\b| rate\\b)(?<!(over|under|above|below)(?! [$\\d]))")));

    private final List<List<Evidence>> articles;
    private final RoleCatalogue catalogue;
    private final EmbeddingModel model;
    private final Random random;
    private final List<List<String>> names = names();
    private final List<String> supported = lines("near-and-supporting.txt");

    Mutations(List<List<Evidence>> articles, RoleCatalogue catalogue, EmbeddingModel model, Random random) {
        this.articles = articles;
        this.catalogue = catalogue;
        this.model = model;
        this.random = random;
    }

    private static List<List<String>> names() {
        try {
            return new YAMLMapper()
                    .readValue(GroundedPair.FILE.resolveSibling("names.yaml").toFile(), new TypeReference<>() {});
        } catch (tools.jackson.core.JacksonException e) {
            throw new IllegalStateException("names.yaml cannot be read", e);
        }
    }

    private static List<String> lines(String name) {
        try {
            return Files.readAllLines(GroundedPair.FILE.resolveSibling(name));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    private static Map<String, String> opposites(String... pairs) {
        Map<String, String> opposites = new java.util.LinkedHashMap<>();
        for (String pair : pairs) {
            String[] words = pair.split("/");
            opposites.put(words[0], words[1]);
            opposites.put(words[1], words[0]);
        }
        return opposites;
    }

    /** Another figure of the same form. */
    Optional<String> figure(GroundedPair pair) {
        List<MatchResult> figures = all(FIGURE, pair.text());
        if (!figures.isEmpty()) {
            MatchResult figure = any(figures);
            return Optional.of(replaced(pair.text(), figure.start(), figure.end(), changed(figure.group())));
        }
        List<MatchResult> words = all(NUMBER, pair.text());
        return words.isEmpty() ? Optional.empty() : Optional.of(otherNumber(pair.text(), any(words)));
    }

    private String otherNumber(String text, MatchResult word) {
        List<String> others =
                NUMBERS.stream().filter(number -> !number.equals(word.group())).toList();
        return replaced(text, word.start(), word.end(), any(others));
    }

    private String changed(String figure) {
        boolean year = figure.matches("20\\d\\d");
        if (year) {
            return Integer.toString(
                    Integer.parseInt(figure) + (random.nextBoolean() ? 1 : -1) * (1 + random.nextInt(4)));
        }
        List<Integer> digits = new ArrayList<>();
        for (int i = 0; i < figure.length(); i++) {
            if (Character.isDigit(figure.charAt(i))) {
                digits.add(i);
            }
        }
        int at = digits.get(random.nextInt(Math.min(3, digits.size())));
        char other = (char) ('1' + (figure.charAt(at) - '0' + random.nextInt(8)) % 9);
        String changed = replaced(figure, at, at + 1, String.valueOf(other));
        return changed.equals(figure) ? changed(figure) : changed;
    }

    /** Another name of the same kind that no statement cited has. */
    Optional<String> name(GroundedPair pair) {
        String cited = pair.cited().stream().map(Cited::quote).collect(Collectors.joining(" "));
        List<String> found = new ArrayList<>();
        for (List<String> kind : names) {
            for (String name : kind) {
                Matcher matcher = written(name).matcher(pair.text());
                List<String> others = kind.stream()
                        .filter(other -> !written(other).matcher(cited).find())
                        .toList();
                if (matcher.find() && !others.isEmpty()) {
                    found.add(replaced(pair.text(), matcher.start(), matcher.end(), any(others)));
                }
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(any(found));
    }

    private static Pattern written(String name) {
        return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d+#])");
    }

    /** The opposite, by a "not" more or less. */
    Optional<String> negation(GroundedPair pair) {
        String text = pair.text();
        List<String> changed = new ArrayList<>();
        all(AUXILIARY, text).forEach(found -> changed.add(replaced(text, found.end(), found.end(), " not")));
        all(NOT, text).forEach(found -> changed.add(replaced(text, found.start(), found.end(), "")));
        all(NO, text).forEach(found -> changed.add(replaced(text, found.start(), found.end(), "An ")));
        for (RoleMention mention : named(text)) {
            int end = mention.offsets().end();
            Matcher verb = Pattern.compile("\\G (\\p{Ll}+)(?= )").matcher(text);
            if (verb.find(end)) {
                negated(verb.group(1), mention.offsets().of(text))
                        .ifPresent(no -> changed.add(replaced(text, verb.start(1), verb.end(1), no)));
            }
        }
        return changed.isEmpty() ? Optional.empty() : Optional.of(any(changed));
    }

    private static Optional<String> negated(String verb, String subject) {
        boolean plural = subject.endsWith("s");
        if (verb.matches(
                "is|are|was|were|can|may|must|should|will|not|no|and|or|in|at|of|on|to|with|for|has|have|had|who"
                        + "|under|from|as|by|than|into|also|typically|usually|alike|gives?|what|there|included|whose|those|over")) {
            return Optional.empty();
        }
        if (plural) {
            return verb.endsWith("s") || verb.endsWith("ed") || verb.endsWith("ing")
                    ? Optional.empty()
                    : Optional.of("do not " + verb);
        }
        if (!verb.endsWith("s")) {
            return Optional.empty();
        }
        String base = verb.matches(".*(sses|ches|shes|xes|oes)")
                ? verb.replaceFirst("es$", "")
                : verb.replaceFirst("ies$", "y").replaceFirst("s$", "");
        return Optional.of("does not " + base);
    }

    /** What is said of one role is said of another: of the two that it sets against each other, or of a third. */
    Optional<String> role(GroundedPair pair) {
        String text = pair.text();
        List<RoleMention> mentions = named(text);
        List<String> ids = mentions.stream()
                .map(mention -> mention.roles().getFirst())
                .distinct()
                .toList();
        if (ids.size() == 2
                && CONTRAST.matcher(text).find()
                && !SYMMETRIC.matcher(text).find()) {
            return Optional.of(exchanged(text, mentions, ids));
        }
        return ids.size() == 1 ? Optional.of(ofAnother(pair, mentions)) : Optional.empty();
    }

    private List<RoleMention> named(String text) {
        return catalogue.mentions(text).stream()
                .filter(mention -> !mention.isAmbiguous() && mention.form() == RoleMention.Form.NAME)
                .toList();
    }

    private String exchanged(String text, List<RoleMention> mentions, List<String> ids) {
        String changed = text;
        for (int i = mentions.size() - 1; i >= 0; i--) {
            RoleMention mention = mentions.get(i);
            String other = ids.get(1 - ids.indexOf(mention.roles().getFirst()));
            changed = renamed(changed, mention.offsets(), catalogue.role(other).orElseThrow());
        }
        return changed;
    }

    private String ofAnother(GroundedPair pair, List<RoleMention> mentions) {
        String own = mentions.getFirst().roles().getFirst();
        List<Role> others = catalogue.roles().stream()
                .filter(role -> !role.id().equals(own))
                .filter(role -> pair.cited().stream()
                        .flatMap(cited -> evidence(cited).statement().roles().stream())
                        .noneMatch(role.id()::equals))
                .filter(role ->
                        catalogue
                                .mentions(
                                        pair.cited().stream().map(Cited::quote).collect(Collectors.joining(" ")))
                                .stream()
                                .noneMatch(mention -> mention.roles().contains(role.id())))
                .toList();
        Role other = any(others);
        String changed = pair.text();
        for (int i = mentions.size() - 1; i >= 0; i--) {
            changed = renamed(changed, mentions.get(i).offsets(), other);
        }
        return changed;
    }

    private static String renamed(String text, Offsets name, Role other) {
        String written = name.of(text);
        boolean plural = written.endsWith("s");
        boolean begins = name.start() == 0;
        String fresh = plural ? other.plural() : other.nameInSentence();
        String capital = begins ? Character.toUpperCase(fresh.charAt(0)) + fresh.substring(1) : fresh;
        String before = text.substring(0, name.start());
        String article = Role.article(fresh);
        String fitting =
                before.replaceFirst("\\b[Aa]n? $", (before.matches(".*\\bAn? $") ? capital(article) : article) + " ");
        return fitting + capital + text.substring(name.end());
    }

    private static String capital(String article) {
        return Character.toUpperCase(article.charAt(0)) + article.substring(1);
    }

    /** More for less, under for over. */
    Optional<String> direction(GroundedPair pair) {
        List<MatchResult> found = all(TURNABLE, pair.text());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        MatchResult word = any(found);
        return Optional.of(replaced(pair.text(), word.start(), word.end(), OPPOSITES.getOrDefault(word.group(), "")));
    }

    /** The same words, said to stand where the nearest other statement of the article stands. */
    Optional<Cited> citation(GroundedPair pair) {
        if (pair.cited().size() > 1
                || supported.contains(pair.cited().getFirst().quote())) {
            return Optional.empty();
        }
        Evidence own = evidence(pair.cited().getFirst());
        List<Evidence> others = articles.stream()
                .filter(article -> article.contains(own))
                .flatMap(List::stream)
                .filter(other -> !other.equals(own))
                .toList();
        List<float[]> vectors = new ArrayList<>(model.embedPassages(
                others.stream().map(other -> other.statement().context()).toList()));
        float[] sentence =
                model.embedPassages(List.of(own.statement().context())).getFirst();
        Evidence near = others.get(Collections.max(
                java.util.stream.IntStream.range(0, others.size()).boxed().toList(),
                Comparator.comparingDouble(i -> dot(sentence, vectors.get(i)))));
        return Optional.of(new Cited(near.article().id(), near.statement().text()));
    }

    private Evidence evidence(Cited cited) {
        return articles.stream()
                .flatMap(List::stream)
                .filter(one -> one.article().id().equals(cited.article())
                        && one.statement().text().equals(cited.quote()))
                .findFirst()
                .orElseThrow();
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static List<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static String replaced(String text, int start, int end, String by) {
        return text.substring(0, start) + by + text.substring(end);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
