package dev.waymark.chat.understand;

import dev.waymark.role.Role;
import dev.waymark.role.RoleMention;
import dev.waymark.text.Offsets;
import dev.waymark.text.Word;
import dev.waymark.text.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The roles that a message names. */
final class NamedRoles {
    private static final Pattern RULING_OUT = Pattern.compile(
            "(?i)(?<!(is|are|am|i'm|why|if) )\\b(not|except|excluding|other than)( for)?( an?| the)? $");

    private final String message;
    private final Scope scope;
    private final Spelling spelling;
    private final List<Role> spokenOf;
    private final List<RoleMention> mentions;

    /**
     * @param spokenOf a name that several roles share stands for the one of these
     */
    NamedRoles(String message, List<Role> spokenOf, Scope scope, Spelling spelling) {
        this.message = message;
        this.scope = scope;
        this.spelling = spelling;
        this.spokenOf = spokenOf;
        mentions = found().stream().map(this::decided).map(this::whole).toList();
    }

    List<RoleMention> mentions() {
        return mentions;
    }

    private List<RoleMention> found() {
        List<RoleMention> mentions =
                scope.catalogue().mentionsInQuestion(message, word -> spelling.isRight(word, scope.coverage()));
        boolean named = mentions.stream().anyMatch(mention -> mention.form() != RoleMention.Form.FIELD);
        return mentions.stream()
                .filter(mention -> !named || mention.form() != RoleMention.Form.FIELD || mentions.size() == 2)
                .toList();
    }

    private RoleMention decided(RoleMention mention) {
        List<String> meant = mention.roles().stream()
                .filter(id -> spokenOf.stream().anyMatch(role -> role.id().equals(id)))
                .toList();
        return mention.isAmbiguous() && meant.size() == 1
                ? new RoleMention(meant, mention.offsets(), mention.form())
                : mention;
    }

    /** In "SRE engineer" the last word says again what the short form has said. */
    private RoleMention whole(RoleMention mention) {
        String name = mention.offsets().of(message).toLowerCase(Locale.ROOT);
        Optional<Word> next = Words.of(message).stream()
                .filter(word -> message.substring(
                                Math.min(mention.offsets().end(), word.offsets().start()),
                                word.offsets().start())
                        .equals(" "))
                .findFirst();
        return next.filter(word -> !name.contains(" "))
                .filter(word -> saysAgain(word, mention))
                .map(word -> new RoleMention(
                        mention.roles(),
                        new Offsets(mention.offsets().start(), word.offsets().end()),
                        mention.form()))
                .orElse(mention);
    }

    private boolean saysAgain(Word word, RoleMention mention) {
        String stem = Words.stem(spelling.mended(word, scope.coverage()).orElse(word.lower()));
        return mention.roles().stream()
                .flatMap(id -> scope.catalogue().role(id).stream())
                .map(role -> Words.of(role.name()).getLast().stem())
                .anyMatch(stem::equals);
    }

    /** Those meant, in the order named; a role ruled out ("not the data scientists") only where there is no other. */
    List<Role> roles() {
        Set<Role> roles = new LinkedHashSet<>();
        List<RoleMention> meant =
                mentions.stream().filter(mention -> !isRuledOut(mention)).toList();
        (meant.isEmpty() ? mentions : meant)
                .stream()
                        .filter(mention -> !mention.isAmbiguous())
                        .forEach(mention -> scope.catalogue()
                                .role(mention.roles().getFirst())
                                .ifPresent(roles::add));
        return List.copyOf(roles);
    }

    /** "the plain ones, not the software engineers" */
    private boolean isRuledOut(RoleMention mention) {
        return RULING_OUT
                .matcher(message.substring(0, mention.offsets().start()))
                .find();
    }

    /** Those that a name may stand for which the conversation does not decide. */
    List<Role> ambiguous() {
        return mentions.stream()
                .filter(RoleMention::isAmbiguous)
                .flatMap(mention -> mention.roles().stream())
                .flatMap(id -> scope.catalogue().role(id).stream())
                .distinct()
                .toList();
    }

    /** Writes every clear name as its role is called. */
    void writeOut(Rewriting rewriting) {
        mentions.forEach(mention -> writeOut(mention, rewriting));
    }

    private void writeOut(RoleMention mention, Rewriting rewriting) {
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
        rewriting.replaceNoun(mention.offsets(), begins ? capitalised(form) : form);
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static boolean isPlural(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("s") && !name.endsWith("DS");
    }
}
