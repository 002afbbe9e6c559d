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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a text: its pieces, what they deny, and whom they are about. */
final class Reader {
    private static final Pattern PIECE_END = Pattern.compile("[;:.!?)](?=\\s|$)|,\\s|\\s\\(|\\s[–—-]\\s"
            + "|\\s(?=(whereas|while|but|although|though|and|or|because|since|yet)\\b)");

    /** Behind these somebody else may be spoken of. */
    private static final Pattern CLAUSE_END = Pattern.compile(
            "[;:.!?](?=\\s|$)|\\s(?=(whereas|while|but|although|though|yet|since|because|so|(?<!rather )(?<!other )than)\\b)|,\\s(?=and\\b)");

    /** Between names of roles that are spoken of in one breath. */
    private static final Pattern COORDINATE = Pattern.compile(
            "(?i)('s|’s)?\\s*(,|and|or|nor|,\\s*and|,\\s*or|as well as|&)(\\s+(the\\s+)?[$£€]?\\d[\\d.,]*%?)?"
                    + "\\s+((for|to|of|in|with|beside|among)\\s+)?((an?|the|both)\\s+)?");

    private static final Pattern AND = Pattern.compile("\\s(and\\s+((an?|the)\\s+)?)$");
    private static final Pattern LEFT_OUT = Pattern.compile("\\s(by|in|on|for|to|towards?|with|from|at|under)\\b");

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
            Denial denial = denial(plain, place);
            boolean denies = denial.any() || own.stream().anyMatch(wording::isContrary);
            pieces.add(new Piece(place, own, denies, denied(denial, own), clause.subjects(), clause.names()));
        }
        return new Reading(text, pieces, mentions, quantities);
    }

    /** What is said about somebody, by name or not. */
    private record Clause(Offsets place, Set<String> subjects, boolean names) {}

    /** "A baker is known by bread and a confectioner by cakes": somebody else begins what leaves out its verb. */
    private static List<Offsets> clausePlaces(String text, List<RoleMention> mentions) {
        List<Offsets> places = new ArrayList<>();
        for (Offsets place : places(text, CLAUSE_END)) {
            int start = place.start();
            for (int i = 1; i < mentions.size(); i++) {
                int and = another(text, mentions.get(i - 1), mentions.get(i));
                if (and > start && and < place.end()) {
                    places.add(new Offsets(start, and));
                    start = and;
                }
            }
            places.add(new Offsets(start, place.end()));
        }
        return places;
    }

    /** Where the "and" stands before a role that goes on in place of the one before; -1 where there is none. */
    private static int another(String text, RoleMention before, RoleMention mention) {
        String between =
                text.substring(before.offsets().end(), mention.offsets().start());
        Matcher and = AND.matcher(between);
        boolean goesOn =
                LEFT_OUT.matcher(text.substring(mention.offsets().end())).lookingAt();
        return goesOn && and.find() && !COORDINATE.matcher(between).matches()
                ? before.offsets().end() + and.start(1)
                : -1;
    }

    /** A clause is about the first role that it names and those beside it, else about what the one before was about. */
    private static List<Clause> clauses(String text, List<RoleMention> mentions, Set<String> about) {
        List<Clause> clauses = new ArrayList<>();
        Set<String> subjects = about;
        for (Offsets place : clausePlaces(text, mentions)) {
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
        while (first < here.size() && isBeside(text, here.get(first))) {
            first++;
        }
        first = first % here.size();
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

    private static boolean isBeside(String text, RoleMention mention) {
        return BESIDE.matcher(text.substring(0, mention.offsets().start())).find();
    }

    /** What follows an exclusion, all of a piece that is denied an odd number of times, and contrary words the other way. */
    private List<Word> denied(Denial denial, List<Word> own) {
        return own.stream()
                .filter(word -> (word.offsets().start() >= denial.from() || denial.odd()) != wording.isContrary(word))
                .toList();
    }

    /**
     * How a piece denies.
     *
     * @param odd whether by an odd number of words, so that they don't undo each other
     * @param from where what it excludes begins
     */
    private record Denial(boolean odd, int from, boolean any) {}

    private Denial denial(String plain, Offsets place) {
        String piece = place.of(plain);
        var exclusion = wording.exclusions().matcher(piece);
        boolean excludes = exclusion.find();
        int excluded = excludes ? exclusion.start() : piece.length();
        long denials = wording.denials()
                .matcher(piece.substring(0, excluded))
                .results()
                .count();
        return new Denial(denials % 2 == 1, place.start() + excluded, excludes || denials > 0);
    }
}
