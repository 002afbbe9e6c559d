package dev.waymark.chat.understand;

import dev.waymark.role.AspectWording;
import dev.waymark.role.Role;
import dev.waymark.role.RoleMention;
import dev.waymark.text.Offsets;
import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads a message by itself: the roles and aspects it names, and what it asks for in particular. */
@Component
final class MessageReader {
    /** Stands for any name of a role, so that wording is recognised around it. */
    private static final String NAME = "professional";

    /** Programming languages with names of one letter. */
    private static final Set<String> LETTERS = Set.of("R", "C", "D");

    private static final Set<String> NUMBERS = Set.of(
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twenty", "second", "third",
            "fourth", "fifth", "tenth");

    private static final Set<String> PERIODS =
            Stream.of("year", "month", "week", "decade").map(Words::stem).collect(Collectors.toSet());

    /** Who asks for a kind of tool is answered with names of its kind, which seldom say the kind. */
    private static final Set<String> NAMED_BY_ITS_OWN = Stream.of(
                    "programming", "language", "database", "framework", "library", "platform", "package")
            .map(Words::stem)
            .collect(Collectors.toSet());

    private static final Set<String> POINTING = Set.of("it", "that", "this", "these", "those");

    private final AspectWording wording;
    private final Spelling spelling;

    MessageReader(AspectWording wording, Spelling spelling) {
        this.wording = wording;
        this.spelling = spelling;
    }

    /** A word of the message as it is understood. */
    private record Token(Word word, boolean asks) {}

    /** Reads it; a name that several roles share stands for the one of them already spoken of. */
    ReadMessage read(String message, List<Role> spokenOf, Scope scope) {
        NamedRoles named = new NamedRoles(message, spokenOf, scope, spelling);
        List<RoleMention> mentions = named.mentions();
        Rewriting rewriting = new Rewriting(message);
        named.writeOut(rewriting);
        Asking asking = new Asking(message);
        List<Token> tokens = tokens(asking, mentions, scope, rewriting);
        List<Token> telling = tokens.stream().filter(Token::asks).toList();
        if (saysLittle(telling, mentions, scope)) {
            telling = tokens;
        }
        AspectWording.Found found = found(telling);
        Set<String> terms = terms(telling, found);
        List<Offsets> neighbours = asking.neighbours(mentions);
        return new ReadMessage(
                rewriting.rewritten(),
                named.roles(),
                named.ambiguous(),
                found.aspects(),
                terms,
                sharp(message, telling, found, terms, neighbours),
                neighbours.stream().anyMatch(name -> !scope.coverage().tellsOfOccupation(name.of(message))));
    }

    private List<Token> tokens(Asking asking, List<RoleMention> mentions, Scope scope, Rewriting rewriting) {
        List<Token> tokens = new ArrayList<>();
        Set<Offsets> placed = new LinkedHashSet<>();
        for (Word word : Words.of(asking.message())) {
            Optional<RoleMention> mention = mentions.stream()
                    .filter(candidate -> candidate.offsets().overlaps(word.offsets()))
                    .findFirst();
            boolean asks = asking.overlaps(word.offsets());
            if (mention.isEmpty()) {
                writtenOut(word, scope, rewriting).forEach(clear -> tokens.add(new Token(clear, asks)));
            } else if (placed.add(mention.get().offsets())) {
                tokens.add(new Token(new Word(NAME, NAME, word.offsets()), asks));
            }
        }
        return tokens;
    }

    private List<Word> writtenOut(Word word, Scope scope, Rewriting rewriting) {
        String full = Furniture.writtenOut(word.lower());
        String clear = full.equals(word.lower())
                ? spelling.mended(word, scope.coverage()).orElse(full)
                : full;
        if (clear.equals(word.lower())) {
            return List.of(word);
        }
        rewriting.replaceNoun(word.offsets(), clear);
        return Words.of(clear).stream()
                .map(part -> new Word(part.text(), part.lower(), word.offsets()))
                .toList();
    }

    /** A question that points to what was said before it in the message needs that to be understood. */
    private boolean saysLittle(List<Token> asking, List<RoleMention> mentions, Scope scope) {
        AspectWording.Found found = found(asking);
        boolean points =
                asking.stream().anyMatch(token -> POINTING.contains(token.word().lower()));
        boolean empty = terms(asking, found).stream().noneMatch(scope.coverage()::knows);
        return empty && (found.aspects().isEmpty() || mentions.isEmpty() || points);
    }

    /** Names, figures and kinds: whatever else an answer says, it must hold these. */
    private static Set<String> sharp(
            String message,
            List<Token> tokens,
            AspectWording.Found found,
            Set<String> terms,
            List<Offsets> neighbours) {
        Set<String> sharp = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Word word = tokens.get(i).word();
            boolean figure = Character.isDigit(word.lower().charAt(0)) || isSpan(tokens, i);
            boolean neighbour = neighbours.stream().anyMatch(name -> name.overlaps(word.offsets()));
            if (terms.contains(word.stem())
                    && (figure || neighbour || isKind(word, found.particular().get(i)) || isName(message, word))) {
                sharp.add(word.stem());
            }
        }
        return sharp;
    }

    /** "In ten years", "in my third year". */
    private static boolean isSpan(List<Token> tokens, int number) {
        return NUMBERS.contains(tokens.get(number).word().lower())
                && number + 1 < tokens.size()
                && PERIODS.contains(tokens.get(number + 1).word().stem());
    }

    private static boolean isKind(Word word, boolean particular) {
        return particular && !NAMED_BY_ITS_OWN.contains(word.stem());
    }

    private static boolean isName(String message, Word word) {
        String before = message.substring(0, word.offsets().start()).strip();
        boolean begins = before.isEmpty() || ".!?:".indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean shouts = message.equals(message.toUpperCase(Locale.ROOT));
        return !begins && !shouts && Character.isUpperCase(word.text().charAt(0));
    }

    private AspectWording.Found found(List<Token> tokens) {
        return wording.inQuestion(tokens.stream().map(Token::word).toList());
    }

    private static Set<String> terms(List<Token> tokens, AspectWording.Found found) {
        Set<String> terms = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Word word = tokens.get(i).word();
            boolean says = !found.words().get(i)
                    && !Words.isStopWord(word.lower())
                    && (!Furniture.isFurniture(word) || isSpan(tokens, i))
                    && !word.lower().equals(NAME)
                    && (word.lower().length() > 1 || LETTERS.contains(word.text()));
            if (says) {
                terms.add(word.stem());
            }
        }
        return terms;
    }
}
