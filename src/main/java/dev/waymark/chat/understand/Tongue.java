package dev.waymark.chat.understand;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.waymark.coverage.Coverage;
import dev.waymark.role.Role;
import dev.waymark.role.RoleMention;
import dev.waymark.text.Language;
import dev.waymark.text.Language.Guess;
import dev.waymark.text.Word;
import dev.waymark.text.WordLists;
import dev.waymark.text.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sees that a message is in another language than the sources. */
@Component
final class Tongue {
    private record Yaml(Map<String, String> refusals) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        private Yaml {}
    }

    private static final Map<String, String> REFUSALS =
            WordLists.read(Tongue.class, "languages.yaml", Yaml.class).refusals;

    private static final String ENGLISH = "en";

    /** No English message of some length is taken for another language so surely. */
    private static final double SURE = 1.5;

    /** From here on, words that are no English decide. */
    private static final double LIKELY = 1.16;

    private final Spelling spelling;

    Tongue(Spelling spelling) {
        this.spelling = spelling;
    }

    /** How to refuse a message in another language; nothing when it is, or may be, in English. */
    Optional<Understanding.Foreign> refusal(String message, Scope scope) {
        List<RoleMention> mentions =
                scope.catalogue().mentionsInQuestion(message, word -> spelling.isRight(word, scope.coverage()));
        String own = withoutNames(message, mentions);
        return foreign(own, scope.coverage())
                .map(guess -> new Understanding.Foreign(
                        Wording.asQuestion(message),
                        REFUSALS.getOrDefault(guess.code(), REFUSALS.getOrDefault(ENGLISH, "")),
                        roles(mentions, scope)));
    }

    /** Names of roles are English in any language, and say nothing about what stands around them. */
    private static String withoutNames(String message, List<RoleMention> mentions) {
        var rewriting = new Rewriting(message);
        mentions.forEach(mention -> rewriting.replace(mention.offsets(), " "));
        return rewriting.rewritten();
    }

    private Optional<Guess> foreign(String text, Coverage coverage) {
        List<Word> words = Words.of(text);
        long english =
                words.stream().filter(word -> Words.isStopWord(word.lower())).count();
        long strange =
                words.stream().filter(word -> !spelling.isRight(word, coverage)).count();
        boolean few = 4 * english < words.size();
        boolean many = 2 * strange >= words.size();
        if (!few && !many && Language.isLatin(text)) {
            // English, whatever the detector takes it for, which takes longer than all of this.
            return Optional.empty();
        }
        return Language.foreign(text)
                .filter(guess -> guess.odds() >= LIKELY)
                .filter(guess -> guess.odds() == Double.POSITIVE_INFINITY
                        || many
                        || (few && (guess.odds() >= SURE || 4 * strange >= words.size())));
    }

    private static List<Role> roles(List<RoleMention> mentions, Scope scope) {
        Set<Role> roles = new LinkedHashSet<>();
        mentions.forEach(mention ->
                mention.roles().forEach(id -> scope.catalogue().role(id).ifPresent(roles::add)));
        return List.copyOf(roles);
    }
}
