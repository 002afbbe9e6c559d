package dev.waymark.answer.ground;

import dev.waymark.role.RoleCatalogue;
import dev.waymark.role.RoleMention;
import dev.waymark.text.Offsets;
import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a text: its pieces, what they deny, and whom they are about. */
final class Reader {
    private static final Pattern PIECE_END = Pattern.compile("[;:.!?)](?=\\s|$)|,\\s|\\s\\(|\\s[–—-]\\s"
            + "|\\s(?=(whereas|while|but|although|though|and|or|because|since|yet)\\b)");

    /** Behind these somebody else may be spoken of. */
    private static final Pattern CLAUSE_END = Pattern.compile(
            "[;:.!?](?=\\s|$)|\\s(?=(whereas|while|but|although|though|yet|(?<!rather )(?<!other )than)\\b)|,\\s(?=and\\b)");

    /** Between names of roles that are spoken of in one breath. */
    private static final Pattern COORDINATE =
            Pattern.compile("(?i)('s|’s)?\\s*(,|and|or|nor|,\\s*and|,\\s*or|as well as|&)"
                    + "\\s+((for|to|of|in|with)\\s+)?((an?|the|both)\\s+)?");

    /** Whoever is named so is not whom the clause is about. */
    private static final Pattern BESIDE =
            Pattern.compile("(?i)\\b(with|alongside|like|unlike|besides|beside)\\s+((an?|the|other)\\s+)?$");

    private static final Pattern OBJECT =
            Pattern.compile("(?i)\\p{L}+ \\p{L}+.* (with|by|under|into)\\s+((an?|the|other)\\s+)?$");

    private final RoleCatalogue catalogue;
    private final Wording wording;

    Reader(RoleCatalogue catalogue, Wording wording) {
        this.catalogue = catalogue;
        this.wording = wording;
    }

    /**
     * @param about ids of the roles that the text is about where it names none
     */
    Reading read(String text, Set<String> about) {
        List<RoleMention> mentions = catalogue.mentions(text);
        List<Quantity> quantities = Quantity.in(text);
        String plain = wording.withoutHarmless(text);
        List<Word> words = Words.of(text).stream()
                .filter(word -> isContent(word, mentions, quantities))
                .toList();
        List<Clause> clauses = clauses(text, mentions, about);
        List<Piece> pieces = new ArrayList<>();
        for (Offsets place : places(text, PIECE_END)) {
            List<Word> own = words.stream()
                    .filter(word -> place.contains(word.offsets()))
                    .toList();
            Clause clause = clauses.stream()
                    .filter(one -> one.place().overlaps(place))
                    .findFirst()
                    .orElseThrow();
            pieces.add(new Piece(place, own, denied(plain, place, own), clause.subjects(), clause.names()));
        }
        return new Reading(text, pieces, mentions, quantities);
    }

    /** What is said about somebody, by name or not. */
    private record Clause(Offsets place, Set<String> subjects, boolean names) {}

    /** A clause is about the first role that it names and those beside it, else about what the one before was about. */
    private static List<Clause> clauses(String text, List<RoleMention> mentions, Set<String> about) {
        List<Clause> clauses = new ArrayList<>();
        Set<String> subjects = about;
        for (Offsets place : places(text, CLAUSE_END)) {
            List<RoleMention> here = mentions.stream()
                    .filter(mention -> place.contains(mention.offsets()))
                    .toList();
            subjects = here.isEmpty() ? subjects : coordinated(text, here);
            clauses.add(new Clause(place, subjects, !here.isEmpty() && !isObject(text, place, here)));
        }
        return clauses;
    }

    /** Of somebody named only behind such a word the clause says nothing. */
    private static boolean isObject(String text, Offsets place, List<RoleMention> here) {
        String before = text.substring(place.start(), here.getFirst().offsets().start());
        return here.size() == 1 && OBJECT.matcher(before).find();
    }

    private static boolean isContent(Word word, List<RoleMention> mentions, List<Quantity> quantities) {
        return !Words.isStopWord(word.lower())
                && mentions.stream().noneMatch(mention -> mention.offsets().overlaps(word.offsets()))
                && quantities.stream().noneMatch(figure -> figure.offsets().overlaps(word.offsets()));
    }

    private static List<Offsets> places(String text, Pattern ends) {
        List<Offsets> places = new ArrayList<>();
        int start = 0;
        for (MatchResult end : ends.matcher(text).results().toList()) {
            if (end.end() > start) {
                places.add(new Offsets(start, end.end()));
                start = end.end();
            }
        }
        if (start < text.length()) {
            places.add(new Offsets(start, text.length()));
        }
        return places;
    }

    private static Set<String> coordinated(String text, List<RoleMention> here) {
        int first = 0;
        while (first < here.size() - 1
                && BESIDE.matcher(text.substring(0, here.get(first).offsets().start()))
                        .find()) {
            first++;
        }
        Set<String> subjects = new HashSet<>(here.get(first).roles());
        for (int i = first + 1; i < here.size(); i++) {
            String between = text.substring(
                    here.get(i - 1).offsets().end(), here.get(i).offsets().start());
            if (!COORDINATE.matcher(between).matches()) {
                break;
            }
            subjects.addAll(here.get(i).roles());
        }
        return subjects;
    }

    /** What follows an exclusion, and all of a piece that is denied an odd number of times. */
    private List<Word> denied(String plain, Offsets place, List<Word> own) {
        String piece = place.of(plain);
        var exclusion = wording.exclusions().matcher(piece);
        int excluded = exclusion.find() ? exclusion.start() : piece.length();
        long denials = wording.denials()
                .matcher(piece.substring(0, excluded))
                .results()
                .count();
        boolean denied = denials % 2 == 1;
        int from = place.start() + excluded;
        return own.stream()
                .filter(word -> word.offsets().start() >= from || denied)
                .toList();
    }
}
