package dev.waymark.role;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.waymark.role.NameWords.NameWord;
import dev.waymark.role.RoleMention.Form;
import dev.waymark.text.EditDistance;
import dev.waymark.text.Offsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds names of roles in a text: from each word the longest name that starts there. */
final class NameRecognition {
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
        return List.copyOf(mentions(NameText.of(text, null)));
    }

    List<RoleMention> inQuestion(String text, Predicate<String> isWord) {
        return mentions(NameText.of(text, isWord));
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

    private List<RoleMention> mentions(NameText words) {
        List<RoleMention> mentions = new ArrayList<>();
        int start = 0;
        while (start < words.size()) {
            Found found = words.beginsAt(start) ? longest(words, start) : null;
            if (found == null || !counts(words, start, found)) {
                start++;
            } else {
                mentions.add(mention(words, start, found));
                start = found.end;
            }
        }
        return mentions;
    }

    private @Nullable Found longest(NameText words, int start) {
        Found exact = walk(words, start, names.root(), false, false);
        Found forgiving = words.isWord() == null ? null : walk(words, start, names.root(), false, true);
        if (forgiving == null || (exact != null && exact.end >= forgiving.end)) {
            return exact;
        }
        return forgiving;
    }

    private @Nullable Found walk(NameText words, int at, NameTree.Node node, boolean slipped, boolean forgive) {
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

    private static NameTree.Node forgiven(NameWord word, NameTree.Node node, NameText words) {
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

    /** A word that may be anything counts only where a role is expected. */
    private static boolean counts(NameText words, int start, Found found) {
        return !found.node.named().word() || Expectation.isMet(words, start, found.end);
    }

    private static RoleMention mention(NameText words, int start, Found found) {
        Offsets first = words.word(start).offsets();
        NameWord last = words.word(found.end - 1);
        Form form = last.field() ? Form.FIELD : Form.NAME;
        return new RoleMention(
                List.copyOf(found.node.named().roles()),
                new Offsets(first.start(), last.offsets().end()),
                found.slip ? Form.SLIP : form);
    }
}
