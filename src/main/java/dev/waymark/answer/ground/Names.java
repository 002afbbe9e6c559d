package dev.waymark.answer.ground;

import dev.waymark.coverage.thing.Thing;
import dev.waymark.coverage.thing.Things;
import dev.waymark.role.Aspect;
import dev.waymark.role.Occupations;
import dev.waymark.text.Offsets;
import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whoever and whatever a sentence names, the statements must name: places, organisations, tools, degrees, occupations. */
final class Names {
    private static final List<Aspect> KINDS = List.of(Aspect.TOOLS, Aspect.EDUCATION);

    private static final Pattern BEGINS = Pattern.compile("(^|[.;:!?]\\s+[\"“(]?|^[\"“(])$");

    /** "Spotify asks", "Glassdoor is": a name may begin a sentence. */
    private static final Pattern SUBJECT =
            Pattern.compile("^ (is|was|has|had|does|did|asks?|can|may|will|\\p{Ll}{2,}(?<!s)s|\\p{Ll}{3,}ed)\\b");

    /** "Spotify's book", "Eurostat, where" */
    private static final Pattern OWNER = Pattern.compile("^(['’]s\\b|, (an?|the|wh\\p{Ll}+)\\b)");

    private final Wording wording;
    private final Places places;
    private final Things things;

    Names(Wording wording, Things things) {
        this.wording = wording;
        this.places = new Places(wording.places());
        this.things = things;
    }

    Optional<Checked.Refused> fault(Reading said, Sources sources) {
        return unknownName(said, sources)
                .or(() -> unknownThing(said, sources))
                .or(() -> unknownQualification(said, sources))
                .or(() -> unknownOccupation(said, sources))
                .or(() -> places.misplaced(said, sources))
                .map(name -> new Checked.Refused(Fault.NAME, name));
    }

    private Optional<String> unknownName(Reading said, Sources sources) {
        Set<String> known = Words.of(sources.text()).stream().map(Word::lower).collect(Collectors.toSet());
        var noted = Noted.of(sources.notes(), said);
        return Words.of(said.text()).stream()
                .filter(word -> isName(word, said) || (mayBeName(word, said) && !sources.have(word)))
                .filter(word -> !known.contains(word.lower()) && !known.contains(singular(word)) && !noted.has(word))
                .map(Word::text)
                .filter(name -> !isKnownOtherwise(name, said.text(), sources))
                .findFirst();
    }

    private static String singular(Word word) {
        return word.lower().replaceFirst("s$", "");
    }

    /** A capital where no sentence begins, or one inside the word. */
    private static boolean isName(Word word, Reading said) {
        boolean capital = Character.isUpperCase(word.text().charAt(0));
        boolean inner = word.text().chars().skip(1).anyMatch(Character::isUpperCase);
        boolean begins =
                BEGINS.matcher(said.text().substring(0, word.offsets().start())).find();
        return !isOfRole(word.offsets(), said) && (inner || (capital && !begins && !Words.isStopWord(word.lower())));
    }

    private static boolean isOfRole(Offsets place, Reading said) {
        return said.mentions().stream().anyMatch(mention -> mention.offsets().overlaps(place));
    }

    /** A capital where a sentence begins, on a word that articles don't write small, used as names are. */
    private boolean mayBeName(Word word, Reading said) {
        String behind = said.text().substring(word.offsets().end());
        return !isOfRole(word.offsets(), said)
                && Character.isUpperCase(word.text().charAt(0))
                && !Words.isStopWord(word.lower())
                && !things.isPlain(word.lower())
                && (isUsedAsName(word, behind) || places.has(word.text()) || isListed(word, said));
    }

    private static boolean isUsedAsName(Word word, String behind) {
        return OWNER.matcher(behind).find()
                || (!word.lower().endsWith("s") && SUBJECT.matcher(behind).find());
    }

    /** "Charts: Tableau" */
    private static boolean isListed(Word word, Reading said) {
        return said.text().substring(0, word.offsets().start()).endsWith(": ");
    }

    /** A country is known by what the statements say of it, and not by who published them. */
    private boolean isKnownOtherwise(String name, String said, Sources sources) {
        return wording.otherNames(name, said).stream()
                        .anyMatch(whole -> wording.hasOtherName(
                                whole, places.has(whole) ? sources.text() : sources.textWithNotes()))
                || isSpelledOut(name, sources.textWithNotes());
    }

    /** "SLO" where they have service level objectives. */
    private static boolean isSpelledOut(String name, String text) {
        String letters = name.replaceFirst("s$", "");
        if (letters.length() < 2 || !letters.chars().allMatch(Character::isUpperCase)) {
            return false;
        }
        String initials = Words.of(text).stream()
                .map(word -> word.lower().substring(0, 1))
                .collect(Collectors.joining());
        return initials.contains(letters.toLowerCase(Locale.ROOT));
    }

    private Optional<String> unknownThing(Reading said, Sources sources) {
        for (Aspect kind : KINDS) {
            Set<Thing> named = new HashSet<>(things.in(said.text(), kind));
            named.removeAll(things.in(sources.textWithNotes(), kind));
            Optional<String> unknown = named.stream()
                    .map(Thing::name)
                    .filter(name -> !hasWords(sources.textWithNotes(), name))
                    .sorted()
                    .findFirst();
            if (unknown.isPresent()) {
                return unknown;
            }
        }
        return Optional.empty();
    }

    private Optional<String> unknownQualification(Reading said, Sources sources) {
        return wording.qualifications().stream()
                .filter(one -> !one.matcher(sources.textWithNotes()).find())
                .flatMap(one -> one.matcher(said.text()).results())
                .map(MatchResult::group)
                .findFirst();
    }

    private static boolean hasWords(String text, String name) {
        Set<String> stems = Words.of(text).stream().map(Word::stem).collect(Collectors.toSet());
        return Words.of(name).stream().map(Word::stem).allMatch(stems::contains);
    }

    /** What stands before the last two words may be no part of the name: "places systems engineers". */
    private static String core(String name) {
        List<Word> words = Words.of(name);
        return name.substring(words.get(Math.max(0, words.size() - 2)).offsets().start());
    }

    private static Optional<String> unknownOccupation(Reading said, Sources sources) {
        Set<String> known = Occupations.in(sources.text()).stream()
                .map(name -> Occupations.role(name.of(sources.text())).id())
                .collect(Collectors.toSet());
        return Occupations.in(said.text()).stream()
                .filter(name -> !isOfRole(name, said))
                .map(name -> name.of(said.text()))
                .filter(name -> !known.contains(Occupations.role(name).id()) && !hasWords(sources.text(), core(name)))
                .findFirst();
    }
}
