package dev.waymark.role;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.waymark.role.NameWords.NameWord;
import dev.waymark.role.RoleMention.Form;
import dev.waymark.text.EditDistance;
import dev.waymark.text.Offsets;
import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds names of roles in a text: from each word the longest name that starts there. */
final class NameRecognition {
    /** A role is expected after these, when nothing follows that it could be part of. */
    private static final Set<String> BEFORE_A_ROLE = Set.of(
            "a",
            "an",
            "as",
            "from",
            "than",
            "vs",
            "versus",
            "or",
            "and",
            "between",
            "for",
            "into",
            "to",
            "with",
            "like",
            "become",
            "becoming",
            "hire",
            "hiring",
            "junior",
            "senior",
            "the",
            "my",
            "our",
            "is",
            "does",
            "do");

    /** Two letters are more often a word: "what is that supposed to be". */
    private static final Set<String> BEFORE_A_SHORT_FORM =
            Set.of("a", "an", "the", "vs", "versus", "or", "and", "as", "than", "between");

    private static final Set<String> AFTER_A_ROLE = Set.of(
            "vs",
            "versus",
            "role",
            "roles",
            "job",
            "jobs",
            "career",
            "careers",
            "position",
            "positions",
            "salary",
            "salaries",
            "pay",
            "skills",
            "duties",
            "tasks",
            "degree",
            "responsibilities",
            "outlook");

    private static final Set<String> COMPARING = Set.of("vs", "versus", "or", "and");

    /** In characters of text. */
    private static final long MOST_REMEMBERED = 4_000_000;

    private final NameTree names;

    /** Whoever reads an article asks for the names in the same passages and sentences, one after the other. */
    private final LoadingCache<String, List<RoleMention>> inArticles = Caffeine.newBuilder()
            .maximumWeight(MOST_REMEMBERED)
            .weigher((String text, List<RoleMention> found) -> text.length())
            .expireAfterAccess(Duration.ofMinutes(1))
            .executor(Runnable::run)
            .build(this::find);

    NameRecognition(NameTree names) {
        this.names = names;
    }

    /** A name found, and where it ends among the words. */
    private record Found(NameTree.Node node, int end, boolean slip) {}

    List<RoleMention> inArticle(String text) {
        return inArticles.get(text);
    }

    private List<RoleMention> find(String text) {
        return List.copyOf(mentions(text, new Text(NameWords.of(text), null)));
    }

    List<RoleMention> inQuestion(String text, Predicate<String> isWord) {
        return mentions(text, new Text(NameWords.of(text), isWord));
    }

    /** The roles for which the text as a whole is a name. */
    Optional<List<String>> whole(String name) {
        List<NameWord> words = NameWords.of(name);
        NameTree.Node node = names.root();
        for (NameWord word : words) {
            node = node.next(word.canonical());
        }
        return node.isName() ? Optional.of(List.copyOf(node.named().roles())) : Optional.empty();
    }

    private List<RoleMention> mentions(String text, Text words) {
        List<RoleMention> mentions = new ArrayList<>();
        int start = 0;
        while (start < words.size()) {
            Found found = words.beginsAt(start) ? longest(words, start) : null;
            if (found == null || !counts(text, words, start, found)) {
                start++;
            } else {
                mentions.add(mention(words, start, found));
                start = found.end;
            }
        }
        return mentions;
    }

    private @Nullable Found longest(Text words, int start) {
        Found exact = walk(words, start, names.root(), false, false);
        Found forgiving = words.isWord == null ? null : walk(words, start, names.root(), false, true);
        if (forgiving == null || (exact != null && exact.end >= forgiving.end)) {
            return exact;
        }
        return forgiving;
    }

    private @Nullable Found walk(Text words, int at, NameTree.Node node, boolean slipped, boolean forgive) {
        if (at == words.size()) {
            return null;
        }
        NameTree.Node next = node.next(words.canonical(at));
        boolean slip = next == NameTree.NOWHERE && forgive;
        if (slip) {
            next = forgiven(words.word(at), node, words);
        }
        if (next == NameTree.NOWHERE) {
            return null;
        }
        boolean slips = slipped || slip;
        Found longer = walk(words, at + 1, next, slips, forgive);
        if (longer != null) {
            return longer;
        }
        boolean whole = next.isName() && words.endsAt(at);
        // A slip towards a name of one word would make a role of many a word that is merely rare.
        boolean allowed = !slips || node != names.root();
        return whole && allowed ? new Found(next, at + 1, slips) : null;
    }

    private static NameTree.Node forgiven(NameWord word, NameTree.Node node, Text words) {
        String written = word.canonical();
        if (written.length() < 4 || words.knows(word.written().lower())) {
            return NameTree.NOWHERE;
        }
        int limit = written.length() < 7 ? 1 : 2;
        return node.continuations().stream()
                .filter(candidate -> candidate.charAt(0) == written.charAt(0) && candidate.length() > 3)
                .filter(candidate -> EditDistance.within(limit, written, candidate) <= limit)
                .min((a, b) -> nearer(written, a, b))
                .map(node::next)
                .orElse(NameTree.NOWHERE);
    }

    private static int nearer(String written, String a, String b) {
        int byDistance = Integer.compare(EditDistance.within(2, written, a), EditDistance.within(2, written, b));
        return byDistance != 0 ? byDistance : a.compareTo(b);
    }

    private static boolean counts(String text, Text words, int start, Found found) {
        if (!found.node.named().word()) {
            return true;
        }
        Word written = words.word(start).written();
        boolean capitals = words.isWord != null && written.isCapitals() && !isAllCapitals(text);
        return capitals || isExpected(text, words, start, found.end);
    }

    private static boolean isAllCapitals(String text) {
        return text.length() > 12 && text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }

    private static boolean isExpected(String text, Text words, int start, int end) {
        String before = start == 0 ? "" : words.word(start - 1).written().lower();
        String after = end == words.size() ? "" : words.word(end).written().lower();
        boolean alone = after.isEmpty()
                || isDivided(text, words.word(end - 1), words.word(end))
                || AFTER_A_ROLE.contains(after)
                || COMPARING.contains(after);
        boolean article = before.equals("a") || before.equals("an");
        boolean telling = article || words.word(start).written().lower().length() > 2;
        boolean closed = alone || (telling && Words.isStopWord(after));
        if (words.isWord == null) {
            return closed && article;
        }
        boolean expected = words.word(start).written().lower().length() > 2
                ? BEFORE_A_ROLE.contains(before)
                : BEFORE_A_SHORT_FORM.contains(before);
        return start == 0 ? alone : closed && (expected || COMPARING.contains(after));
    }

    private static boolean isDivided(String text, NameWord last, NameWord next) {
        return text.substring(last.offsets().end(), next.offsets().start()).matches(".*[?!.,;:/].*");
    }

    private static RoleMention mention(Text words, int start, Found found) {
        Offsets first = words.word(start).offsets();
        NameWord last = words.word(found.end - 1);
        Form form = last.field() ? Form.FIELD : Form.NAME;
        return new RoleMention(
                List.copyOf(found.node.named().roles()),
                new Offsets(first.start(), last.offsets().end()),
                found.slip ? Form.SLIP : form);
    }

    /**
     * The words of a text.
     *
     * @param isWord tells which words are right as they stand; null when spelling must be right anyway
     */
    private record Text(List<NameWord> words, @Nullable Predicate<String> isWord) {
        int size() {
            return words.size();
        }

        NameWord word(int index) {
            return words.get(index);
        }

        String canonical(int index) {
            return words.get(index).canonical();
        }

        boolean knows(String lower) {
            return Words.isStopWord(lower) || (isWord != null && isWord.test(lower));
        }

        /** A name starts and ends with written words: not inside a short form that was written out. */
        boolean beginsAt(int index) {
            return index == 0
                    || !words.get(index).offsets().equals(words.get(index - 1).offsets());
        }

        boolean endsAt(int index) {
            return index + 1 == size()
                    || !words.get(index).offsets().equals(words.get(index + 1).offsets());
        }
    }
}
