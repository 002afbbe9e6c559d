package dev.waymark.role;

import dev.waymark.text.Offsets;
import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sees that words name an occupation, known or not: by the word at the end ("chef") and those that narrow it before
 * ("pastry chef").
 */
public final class Occupations {
    /** A name has few words; what stands further before belongs to the sentence. */
    private static final int LONGEST = 4;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ \\-]");

    /** Words before an occupation that say how good or how senior somebody is, not what they do. */
    private static final Set<String> NO_PART = Set.of(
            "senior",
            "junior",
            "lead",
            "chief",
            "staff",
            "good",
            "great",
            "successful",
            "aspiring",
            "future",
            "modern",
            "new",
            "entry",
            "level",
            "experienced",
            "professional",
            "typical",
            "average",
            "top",
            "best",
            "other",
            "freelance",
            "every",
            "many",
            "most",
            "few",
            "more",
            "different",
            "certified",
            "licensed",
            "fellow",
            "young",
            "skilled",
            "friend",
            "become",
            "becoming",
            "hire",
            "hiring",
            "skills",
            "tools",
            "essential",
            "required",
            "day",
            "life",
            "career",
            "careers",
            "job",
            "jobs",
            "role",
            "roles",
            "vs",
            "versus",
            "between",
            "alongside",
            "outside",
            "inside",
            "difference",
            "compared",
            "train",
            "training",
            "work",
            "works",
            "working",
            "need",
            "needs",
            "earn",
            "salary",
            "say",
            "says",
            "responsibilities",
            "duties",
            "tell",
            "explain",
            "describe",
            "getting",
            "started",
            "tips",
            "like",
            "pay",
            "use",
            "used",
            "uses",
            "hired",
            "want",
            "wants",
            "study",
            "learn",
            "outlook",
            "path",
            "employ",
            "employs",
            "see",
            "ask",
            "asked",
            "write",
            "start");

    private static final Set<String> ALONE;
    private static final Set<String> GENERIC;

    static {
        String[] lists = read().split("(?m)^generic$");
        ALONE = Set.of(lists[0].strip().split("\\s+"));
        GENERIC = Set.copyOf(Set.of(lists[1].strip().split("\\s+")));
    }

    private Occupations() {}

    /** Where a text names occupations, in order. */
    public static List<Offsets> in(String text) {
        List<Word> words = Words.of(text);
        List<Offsets> found = new ArrayList<>();
        for (int end = 0; end < words.size(); end++) {
            int start = isHead(words.get(end)) && !continues(text, words, end) ? start(text, words, end) : end + 1;
            boolean named = start < end
                    || (start == end && ALONE.contains(singular(words.get(end).lower())));
            if (named) {
                found.add(new Offsets(
                        words.get(start).offsets().start(),
                        words.get(end).offsets().end()));
            }
        }
        return found;
    }

    /** The roles that titles and headings introduce; of each, its first wording. */
    public static List<Role> introduced(List<String> headings) {
        Map<String, Role> roles = new LinkedHashMap<>();
        for (String heading : headings) {
            for (Offsets name : in(heading)) {
                Role role = role(name.of(heading));
                roles.putIfAbsent(role.id(), role);
            }
        }
        return List.copyOf(roles.values());
    }

    /** The role of a name in any case, singular or plural. */
    public static Role role(String name) {
        List<Word> words = Words.of(name);
        StringBuilder singular = new StringBuilder();
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            boolean last = i == words.size() - 1;
            String lower = words.get(i).lower();
            String part = last ? singular(lower) : lower;
            id.append(i == 0 ? "" : "-").append(part.replaceAll("[^a-z0-9]", ""));
            singular.append(i == 0 ? "" : " ")
                    .append(words.get(i).isCapitals() ? words.get(i).text() : part);
        }
        String capital = Character.toUpperCase(singular.charAt(0)) + singular.substring(1);
        return new Role(id.toString().replaceAll("-+", "-").replaceAll("^-|-$", ""), capital, List.of());
    }

    private static boolean isHead(Word word) {
        String singular = singular(word.lower());
        return ALONE.contains(singular) || GENERIC.contains(singular);
    }

    /** In "developer tools" the developer is no occupation spoken of. */
    private static boolean continues(String text, List<Word> words, int end) {
        if (end + 1 >= words.size()) {
            return false;
        }
        Word next = words.get(end + 1);
        boolean close = BETWEEN_WORDS
                .matcher(text.substring(
                        words.get(end).offsets().end(), next.offsets().start()))
                .matches();
        return close && isHead(next);
    }

    private static int start(String text, List<Word> words, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST - 1 && isPart(text, words.get(start - 1), words.get(start))) {
            start--;
        }
        return start;
    }

    private static boolean isPart(String text, Word before, Word word) {
        String lower = before.lower();
        return NameWords.isJoined(text, before, word)
                && !Words.isStopWord(lower)
                && !NO_PART.contains(lower)
                && Character.isLetter(lower.charAt(0));
    }

    private static String singular(String lower) {
        if (lower.endsWith("men")) {
            return lower.substring(0, lower.length() - 3) + "man";
        }
        if (lower.endsWith("ies") && lower.length() > 4) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        if (lower.endsWith("sses")) {
            return lower.substring(0, lower.length() - 2);
        }
        boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 3;
        return plural && !lower.equals("sales") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static String read() {
        try (InputStream list = Occupations.class.getResourceAsStream("occupations.txt")) {
            String text =
                    new String(Objects.requireNonNull(list, "occupations.txt").readAllBytes(), StandardCharsets.UTF_8);
            return text.replaceAll("(?m)^#.*$", "").toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException("occupations.txt cannot be read", e);
        }
    }
}
