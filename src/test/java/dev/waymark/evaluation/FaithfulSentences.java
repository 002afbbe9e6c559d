package dev.waymark.evaluation;

import dev.waymark.coverage.Evidence;
import dev.waymark.coverage.Profile.Form;
import dev.waymark.evaluation.GroundedPair.Half;
import dev.waymark.evaluation.GroundedPair.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes sentences that their statements support: word for word, in other words, and two statements in one. */
final class FaithfulSentences {
    private static final Path PARAPHRASES = GroundedPair.FILE.resolveSibling("paraphrases.tsv");
    private static final int ALL = 300;
    private static final int JOINED = 95;

    /** With fewer words of its own, role names apart, an item says nothing by itself. */
    private static final int FEWEST = 3;

    private static final List<String> JOINTS = List.of(", and ", "; ", ", while ");

    private final List<List<Evidence>> articles;
    private final Random random;
    private final Set<String> used = new HashSet<>();
    private final List<GroundedPair> pairs = new ArrayList<>();

    private FaithfulSentences(List<List<Evidence>> articles, Random random) {
        this.articles = articles;
        this.random = random;
    }

    static List<GroundedPair> of(List<List<Evidence>> articles, Random random) {
        var sentences = new FaithfulSentences(articles, random);
        sentences.paraphrase();
        sentences.join();
        sentences.quote();
        return sentences.pairs;
    }

    private void paraphrase() {
        Map<String, List<Evidence>> byId = articles.stream()
                .collect(
                        Collectors.toMap(article -> article.getFirst().article().id(), article -> article));
        for (String line : lines()) {
            String[] columns = line.split("\t");
            Evidence stated = byId.getOrDefault(columns[0], List.of()).stream()
                    .filter(one -> one.statement().text().equals(columns[1]))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no article states: " + line));
            add(Kind.PARAPHRASED, columns[2], List.of(stated));
        }
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(PARAPHRASES).stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(PARAPHRASES + " cannot be read", e);
        }
    }

    private void join() {
        int target = pairs.size() + JOINED;
        for (int turn = 0; pairs.size() < target; turn++) {
            List<Evidence> article = articles.get(turn % articles.size());
            List<Evidence> free = free(article);
            Evidence first = free.get(random.nextInt(free.size()));
            List<Evidence> partners = free.stream()
                    .filter(other -> !other.equals(first) && isJoinable(first, other))
                    .toList();
            if (!partners.isEmpty()) {
                Evidence second = partners.get(random.nextInt(partners.size()));
                add(Kind.JOINED, joined(first, second), List.of(first, second));
            }
        }
    }

    private static boolean isJoinable(Evidence first, Evidence second) {
        return first.span().isItem()
                ? first.isInListOf(second)
                : !second.span().isItem() && first.isInSectionOf(second);
    }

    private String joined(Evidence first, Evidence second) {
        String joint = first.span().isItem() ? "; " : JOINTS.get(random.nextInt(JOINTS.size()));
        return bare(first) + joint + inside(second) + ".";
    }

    private static String bare(Evidence one) {
        return one.statement().text().replaceFirst("\\.$", "");
    }

    /** As it stands behind a comma: names keep their capital. */
    private static String inside(Evidence one) {
        String text = bare(one);
        boolean plain = text.matches("(An?|The|In|For|To|One|Where|From|What|Two|At|There|No) .*");
        return plain ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }

    private void quote() {
        for (int turn = 0; pairs.size() < ALL; turn++) {
            List<Evidence> free = free(articles.get(turn % articles.size()));
            if (!free.isEmpty()) {
                Evidence one = free.get(random.nextInt(free.size()));
                add(Kind.VERBATIM, one.statement().text(), List.of(one));
            }
        }
    }

    private List<Evidence> free(List<Evidence> article) {
        List<Evidence> free = article.stream()
                .filter(one -> one.profile().form() == Form.PLAIN)
                .filter(one -> one.span().kind() != dev.waymark.knowledge.Span.Kind.LEAD_IN)
                .filter(one -> one.profile().stems().size() >= FEWEST && !used.contains(one.id()))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(free, random);
        return free;
    }

    private void add(Kind kind, String text, List<Evidence> cited) {
        cited.forEach(one -> used.add(one.id()));
        String article = cited.getFirst().article().id();
        int place = IntStream.range(0, articles.size())
                .filter(i -> articles.get(i).getFirst().article().id().equals(article))
                .findFirst()
                .orElseThrow();
        Half half = place % 2 == 0 ? Half.TUNED : Half.REPORTED;
        pairs.add(new GroundedPair(
                "f" + (pairs.size() + 1),
                half,
                kind,
                "",
                text,
                cited.stream()
                        .map(one -> new GroundedPair.Cited(
                                one.article().id(), one.statement().text()))
                        .toList()));
    }
}
