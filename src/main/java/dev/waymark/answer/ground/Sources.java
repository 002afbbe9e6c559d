package dev.waymark.answer.ground;

import dev.waymark.coverage.Evidence;
import dev.waymark.knowledge.Source;
import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements that a sentence cites, read together: each under its heading and behind what introduces it. */
final class Sources {
    private final List<Evidence> cited;
    private final List<Reading> readings;
    private final String text;
    private final List<String> notes;
    private final Set<String> roles = new HashSet<>();

    /** The roles that words are said of, by the words' keys. */
    private final Map<String, Set<String>> subjects = new HashMap<>();

    private final Set<String> denied = new HashSet<>();
    private final Wording wording;

    private Sources(List<Evidence> cited, List<Reading> readings, Wording wording) {
        this.cited = cited;
        this.readings = readings;
        this.wording = wording;
        text = cited.stream().map(one -> one.statement().context()).collect(Collectors.joining("\n"));
        notes = cited.stream()
                .flatMap(one -> one.span().basedOn().stream())
                .flatMap(Sources::names)
                .distinct()
                .toList();
        for (Evidence one : cited) {
            roles.addAll(one.statement().roles());
            Words.of(heading(one)).stream()
                    .filter(word -> !Words.isStopWord(word.lower()))
                    .forEach(word -> keys(word)
                            .forEach(key -> subjects.computeIfAbsent(key, _ -> new HashSet<>())
                                    .addAll(one.statement().roles())));
        }
        for (Reading reading : readings) {
            roles.addAll(reading.roles());
            for (Piece piece : reading.pieces()) {
                piece.words()
                        .forEach(word -> keys(word)
                                .forEach(key -> subjects.computeIfAbsent(key, _ -> new HashSet<>())
                                        .addAll(piece.subjects())));
                piece.denied().forEach(word -> denied.addAll(keys(word)));
            }
        }
    }

    static Sources of(List<Evidence> cited, Reader reader, Wording wording) {
        List<Reading> readings = cited.stream()
                .map(one -> reader.read(body(one), one.statement().roles()))
                .toList();
        return new Sources(cited, readings, wording);
    }

    /** The statement behind what introduces it, without the heading: that says what is spoken of, and states nothing. */
    private static String body(Evidence one) {
        return one.statement().context().substring(heading(one).length());
    }

    private static String heading(Evidence one) {
        String heading = one.passage().heading();
        return one.statement().context().startsWith(heading) ? heading : "";
    }

    private static Stream<String> names(Source source) {
        return Stream.concat(Stream.of(source.title()), Stream.ofNullable(source.publisher()));
    }

    List<Evidence> cited() {
        return cited;
    }

    List<Reading> readings() {
        return readings;
    }

    /** All words of the statements, of their headings and of what introduces them. */
    String text() {
        return text;
    }

    /** Titles and publishers that the articles name as the sources of the statements: they may be said with them. */
    List<String> notes() {
        return notes;
    }

    String textWithNotes() {
        return text + "\n" + String.join(" · ", notes);
    }

    /** Ids of the roles that they are about or name. */
    Set<String> roles() {
        return roles;
    }

    /** Whether a word, or one that says the same, is among theirs. */
    boolean have(Word word) {
        return keys(word).stream().anyMatch(subjects::containsKey);
    }

    /** Whether they deny it, wherever they have it. */
    boolean deny(Word word) {
        return keys(word).stream().anyMatch(denied::contains);
    }

    /** Ids of the roles that they say a word of; empty where nothing tells. */
    Set<String> subjects(Word word) {
        Set<String> of = new HashSet<>();
        keys(word).forEach(key -> of.addAll(subjects.getOrDefault(key, Set.of())));
        return of;
    }

    /** The statements without those that have nothing of a sentence which the others have not; at least one. */
    List<Evidence> contributingTo(Reading said) {
        List<Set<String>> had = new ArrayList<>();
        for (int i = 0; i < cited.size(); i++) {
            had.add(had(said, readings.get(i)));
        }
        List<Evidence> contributing = new ArrayList<>(cited);
        for (int i = cited.size() - 1; i >= 0 && contributing.size() > 1; i--) {
            Set<String> only = new HashSet<>(had.get(i));
            for (int j = 0; j < cited.size(); j++) {
                if (j != i && contributing.contains(cited.get(j))) {
                    only.removeAll(had.get(j));
                }
            }
            if (only.isEmpty()) {
                contributing.remove(i);
            }
        }
        return contributing;
    }

    /** What of a sentence one statement has: words and figures. */
    private Set<String> had(Reading said, Reading reading) {
        Set<String> keys = new HashSet<>();
        reading.pieces().forEach(piece -> piece.words().forEach(word -> keys.addAll(keys(word))));
        Set<String> had = new HashSet<>();
        said.pieces().stream()
                .flatMap(piece -> piece.words().stream())
                .filter(word -> keys(word).stream().anyMatch(keys::contains))
                .forEach(word -> had.add(word.stem()));
        said.quantities().stream()
                .filter(figure -> reading.quantities().stream().anyMatch(figure::is))
                .forEach(figure -> had.add(figure.value() + figure.unit()));
        return had;
    }

    private Set<String> keys(Word word) {
        return wording.keys(word);
    }
}
