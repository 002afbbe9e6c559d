package dev.waymark.chat.understand;

import dev.waymark.role.AspectWording;
import dev.waymark.role.Occupations;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads a message by itself: the roles and aspects it names, and what it asks for in particular. */
@Component
final class MessageReader {
    /** A question may follow upon what it is about within one sentence: "I'm a nurse, which role fits me?" */
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<=[.!?])\\s+|(?<!\\b(if|when|as|for|since)\\b.{0,80}),\\s+(?=(so |and |but )?(what|which|who|whom|where|when|why|how|can|could"
                    + "|should|do|does|did|is|are|will|would)\\b)");

    private static final Pattern ASKING = Pattern.compile(
            "(?i)^(and |so |but |or |also |then |ok |now |please |well )*(what|which|who|whom|whose|where|when|why|how|is|are"
                    + "|do|does|did|can|could|should|would|will|has|have|must|may|tell|list|give|show|explain|describe"
                    + "|compare|name|summari[sz]e|walk)\\b.*");

    private static final Pattern OWN = Pattern.compile(
            "(?i)\\b((i|we)( am|'m|’m| are|'re|’re| was| were)( currently| now)?|im|my|our|his|her|their)( an?| the)? $");

    private static final Pattern RULING_OUT = Pattern.compile(
            "(?i)(?<!(is|are|am|i'm|why|if) )\\b(not|except|excluding|other than)( for)?( an?| the)? $");

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
        List<RoleMention> mentions = mentions(message, scope).stream()
                .map(mention -> decided(mention, spokenOf))
                .map(mention -> whole(mention, message, scope))
                .toList();
        Rewriting rewriting = new Rewriting();
        mentions.forEach(mention -> writeOut(message, mention, scope, rewriting));
        List<Token> tokens = tokens(message, mentions, scope, rewriting);
        List<Token> telling = tokens.stream().filter(Token::asks).toList();
        if (saysLittle(telling, mentions, scope)) {
            telling = tokens;
        }
        AspectWording.Found found = found(telling);
        Set<String> terms = terms(telling, found);
        List<Offsets> neighbours = neighbours(message, mentions);
        return new ReadMessage(
                rewriting.of(message),
                roles(message, mentions, scope),
                ambiguous(mentions, scope),
                found.aspects(),
                terms,
                sharp(message, telling, found, terms, neighbours),
                neighbours.stream().anyMatch(name -> !scope.coverage().tellsOfOccupation(name.of(message))));
    }

    private List<RoleMention> mentions(String message, Scope scope) {
        List<RoleMention> mentions =
                scope.catalogue().mentionsInQuestion(message, word -> spelling.isRight(word, scope.coverage()));
        boolean named = mentions.stream().anyMatch(mention -> mention.form() != RoleMention.Form.FIELD);
        return mentions.stream()
                .filter(mention -> !named || mention.form() != RoleMention.Form.FIELD || mentions.size() == 2)
                .toList();
    }

    private static RoleMention decided(RoleMention mention, List<Role> spokenOf) {
        List<String> meant = mention.roles().stream()
                .filter(id -> spokenOf.stream().anyMatch(role -> role.id().equals(id)))
                .toList();
        return mention.isAmbiguous() && meant.size() == 1
                ? new RoleMention(meant, mention.offsets(), mention.form())
                : mention;
    }

    /** In "SRE engineer" the last word says again what the short form has said. */
    private RoleMention whole(RoleMention mention, String message, Scope scope) {
        String name = mention.offsets().of(message).toLowerCase(Locale.ROOT);
        Optional<Word> next = Words.of(message).stream()
                .filter(word -> message.substring(
                                Math.min(mention.offsets().end(), word.offsets().start()),
                                word.offsets().start())
                        .equals(" "))
                .findFirst();
        return next.filter(word -> !name.contains(" "))
                .filter(word -> saysAgain(word, mention, scope))
                .map(word -> new RoleMention(
                        mention.roles(),
                        new Offsets(mention.offsets().start(), word.offsets().end()),
                        mention.form()))
                .orElse(mention);
    }

    private boolean saysAgain(Word word, RoleMention mention, Scope scope) {
        String stem = Words.stem(spelling.mended(word, scope.coverage()).orElse(word.lower()));
        return mention.roles().stream()
                .flatMap(id -> scope.catalogue().role(id).stream())
                .map(role -> Words.of(role.name()).getLast().stem())
                .anyMatch(stem::equals);
    }

    private static List<Role> roles(String message, List<RoleMention> mentions, Scope scope) {
        Set<Role> roles = new LinkedHashSet<>();
        List<RoleMention> meant = mentions.stream()
                .filter(mention -> !isRuledOut(message, mention))
                .toList();
        (meant.isEmpty() ? mentions : meant)
                .stream()
                        .filter(mention -> !mention.isAmbiguous())
                        .forEach(mention -> scope.catalogue()
                                .role(mention.roles().getFirst())
                                .ifPresent(roles::add));
        return List.copyOf(roles);
    }

    /** "the plain ones, not the software engineers" */
    private static boolean isRuledOut(String message, RoleMention mention) {
        return RULING_OUT
                .matcher(message.substring(0, mention.offsets().start()))
                .find();
    }

    private static List<Role> ambiguous(List<RoleMention> mentions, Scope scope) {
        return mentions.stream()
                .filter(RoleMention::isAmbiguous)
                .flatMap(mention -> mention.roles().stream())
                .flatMap(id -> scope.catalogue().role(id).stream())
                .distinct()
                .toList();
    }

    private static void writeOut(String message, RoleMention mention, Scope scope, Rewriting rewriting) {
        if (mention.isAmbiguous()) {
            return;
        }
        Role role = scope.catalogue().role(mention.roles().getFirst()).orElseThrow();
        String written = mention.offsets().of(message);
        String name = role.nameInSentence();
        String form = switch (mention.form()) {
            case FIELD -> name.replaceAll("engineer$", "engineering");
            case NAME, SLIP -> isPlural(written) ? role.plural() : name;
        };
        // A name at the beginning of a sentence keeps its capital.
        String before = message.substring(0, mention.offsets().start()).strip();
        boolean begins = before.isEmpty() || ".!?".indexOf(before.charAt(before.length() - 1)) >= 0;
        rewriting.replace(mention.offsets(), begins ? capitalised(form) : form);
        articleBefore(message, mention.offsets()).ifPresent(article -> rewriting.replace(article, Role.article(form)));
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static boolean isPlural(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("s") && !name.endsWith("DS");
    }

    private static Optional<Offsets> articleBefore(String message, Offsets name) {
        String before = message.substring(0, name.start());
        var article = Pattern.compile("(?i)\\b(an?) $").matcher(before);
        return article.find() ? Optional.of(new Offsets(article.start(1), article.end(1))) : Optional.empty();
    }

    private List<Token> tokens(String message, List<RoleMention> mentions, Scope scope, Rewriting rewriting) {
        List<Offsets> asking = asking(message);
        List<Token> tokens = new ArrayList<>();
        Set<Offsets> placed = new LinkedHashSet<>();
        for (Word word : Words.of(message)) {
            Optional<RoleMention> mention = mentions.stream()
                    .filter(candidate -> candidate.offsets().overlaps(word.offsets()))
                    .findFirst();
            boolean asks = asking.stream().anyMatch(sentence -> sentence.overlaps(word.offsets()));
            if (mention.isEmpty()) {
                writtenOut(message, word, scope, rewriting).forEach(clear -> tokens.add(new Token(clear, asks)));
            } else if (placed.add(mention.get().offsets())) {
                tokens.add(new Token(new Word(NAME, NAME, Words.stem(NAME), word.offsets()), asks));
            }
        }
        return tokens;
    }

    private List<Word> writtenOut(String message, Word word, Scope scope, Rewriting rewriting) {
        String full = Furniture.writtenOut(word.lower());
        String clear = full.equals(word.lower())
                ? spelling.mended(word, scope.coverage()).orElse(full)
                : full;
        if (clear.equals(word.lower())) {
            return List.of(word);
        }
        rewriting.replace(word.offsets(), clear);
        articleBefore(message, word.offsets()).ifPresent(article -> rewriting.replace(article, Role.article(clear)));
        return Words.of(clear).stream()
                .map(part -> new Word(part.text(), part.lower(), part.stem(), word.offsets()))
                .toList();
    }

    /** The sentences that ask; all of them when none does. */
    private static List<Offsets> asking(String message) {
        List<Offsets> all = new ArrayList<>();
        int from = 0;
        var end = SENTENCE_END.matcher(message);
        while (end.find()) {
            all.add(new Offsets(from, end.start()));
            from = end.end();
        }
        all.add(new Offsets(from, message.length()));
        List<Offsets> asking = all.stream()
                .filter(sentence -> sentence.of(message).endsWith("?")
                        || ASKING.matcher(sentence.of(message)).matches())
                .toList();
        return asking.isEmpty() ? all : asking;
    }

    /** Occupations asked about that are no known role. People also say what they are themselves: that asks nothing. */
    private static List<Offsets> neighbours(String message, List<RoleMention> mentions) {
        List<Offsets> asking = asking(message);
        return Occupations.in(message).stream()
                .filter(name -> asking.stream().anyMatch(sentence -> sentence.contains(name)))
                .filter(name ->
                        mentions.stream().noneMatch(mention -> mention.offsets().overlaps(name)))
                .filter(name -> !OWN.matcher(message.substring(0, name.start())).find())
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
