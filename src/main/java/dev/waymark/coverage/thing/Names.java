package dev.waymark.coverage.thing;

import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what an enumeration names by proper names: "Kafka, Airflow and dbt". */
final class Names {
    /** A name follows these, where an enumeration begins. */
    private static final Set<String> BEFORE = Set.of(
            "are",
            "is",
            "include",
            "includes",
            "including",
            "like",
            "namely",
            "with",
            "some",
            "the",
            "uses",
            "use",
            "using",
            "writes",
            "write",
            "masters",
            "master",
            "learns",
            "learn",
            "adds",
            "in",
            "of",
            "on",
            "run",
            "runs");

    private static final Pattern SUCH_AS =
            Pattern.compile("(?i)\\b(such as|like|including|include|includes|namely" + "|for example|e\\.g\\.)\\s*$");

    /** A name ends before these, where an enumeration does. */
    private static final Set<String> AFTER = Set.of(
            "for", "in", "at", "on", "to", "with", "from", "beside", "inside", "outside", "besides", "or", "which",
            "that", "as", "by");

    private static final Pattern JOINED = Pattern.compile("[ \\-/.&]|\\s?\\.\\s?");

    private static final Pattern LOWER = Pattern.compile("[a-z][a-z0-9\\-]{1,14}");

    private final ThingWording wording;

    Names(ThingWording wording) {
        this.wording = wording;
    }

    /** A name in a piece of an enumeration. */
    private record Run(String name, String before, String after) {}

    /**
     * The names that a statement about tools or skills enumerates.
     *
     * @param text with names of roles masked
     * @param tools whether it is about tools, so that words in lower case among names are names as well
     */
    Set<String> in(String text, boolean tools) {
        Set<String> names = new LinkedHashSet<>();
        String before = "";
        for (String part : Enumeration.parts(wording.heldTogether(text))) {
            List<String> pieces = Enumeration.pieces(part.replace('\u00a0', ' '));
            names.addAll(enumerated(pieces, before.isEmpty(), tools));
            before = part;
        }
        names.removeIf(wording::isNever);
        return names;
    }

    private List<String> enumerated(List<String> pieces, boolean begins, boolean tools) {
        List<String> names = new ArrayList<>();
        List<String> lower = new ArrayList<>();
        boolean introduced = !begins;
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            Optional<Run> run = run(piece, begins && i == 0 && !areNames(pieces.subList(1, pieces.size())));
            introduced |= run.isPresent() && SUCH_AS.matcher(run.get().before()).find();
            if (run.isPresent() && begins(run.get().before()) && ends(run.get().after())) {
                names.add(run.get().name());
            } else if (tools && introduced && LOWER.matcher(piece).matches() && isTelling(piece)) {
                lower.add(piece);
            }
        }
        if (names.isEmpty() || (names.size() < 2 && !introduced)) {
            return List.of();
        }
        names.addAll(lower);
        return names;
    }

    private static boolean areNames(List<String> pieces) {
        return !pieces.isEmpty()
                && pieces.stream()
                        .allMatch(piece -> run(piece, false)
                                .filter(run ->
                                        run.before().isEmpty() && run.after().isEmpty())
                                .isPresent());
    }

    /** A word in lower case beside names is a name as well, unless it only says what kind they are. */
    private boolean isTelling(String piece) {
        List<Word> words = Words.of(piece);
        return words.stream().noneMatch(word -> wording.isKind(word) || Words.isStopWord(word.lower()));
    }

    /** The last name in the piece, or, where something follows it that is no name, the first. */
    private static Optional<Run> run(String piece, boolean begins) {
        List<Word> words = Words.of(piece);
        int end = words.size();
        while (end > 0 && !isName(words, end - 1, begins)) {
            end--;
        }
        if (end == 0) {
            return Optional.empty();
        }
        int start = end - 1;
        while (start > 0
                && isName(words, start - 1, begins)
                && isJoined(piece, words.get(start - 1), words.get(start))) {
            start--;
        }
        int from = words.get(start).offsets().start();
        int to = words.get(end - 1).offsets().end();
        return Optional.of(new Run(piece.substring(from, to), piece.substring(0, from), piece.substring(to)));
    }

    /** Every sentence begins with a capital: that alone makes no name, unless there is nothing else in the piece. */
    private static boolean isName(List<Word> words, int at, boolean begins) {
        String text = words.get(at).text();
        boolean capital = !text.equals(words.get(at).lower()) || text.chars().anyMatch(Character::isDigit);
        boolean inner = text.chars().skip(1).anyMatch(sign -> !Character.isLowerCase(sign) && sign != '\'');
        boolean letter = text.length() == 1 && Character.isUpperCase(text.charAt(0));
        boolean figure = Character.isDigit(text.charAt(0)) && text.chars().noneMatch(Character::isLetter);
        return capital && !figure && !text.equals("A") && !text.equals("I") && (!begins || at > 0 || inner || letter);
    }

    private static boolean isJoined(String piece, Word one, Word next) {
        return JOINED.matcher(
                        piece.substring(one.offsets().end(), next.offsets().start()))
                .matches();
    }

    private boolean begins(String before) {
        List<Word> words = Words.of(before);
        return words.isEmpty()
                || SUCH_AS.matcher(before).find()
                || BEFORE.contains(words.getLast().lower())
                || wording.isKind(words.getLast());
    }

    private boolean ends(String after) {
        List<Word> words = Words.of(after);
        return words.isEmpty() || AFTER.contains(words.getFirst().lower()) || wording.isKind(words.getFirst());
    }
}
