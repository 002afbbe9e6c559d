package dev.waymark.knowledge.passage;

import dev.waymark.role.RoleMention;
import dev.waymark.text.Offsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sentence as words and signs, in which the name of a role is one word. */
final class Tokens {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'.\\-+#/][\\p{L}\\p{N}]+)*|[,;:()–—?!.]");

    /** Outside of a sentence: before its first and behind its last word. */
    static final Token NONE = new Token("", new Offsets(0, 0), null);

    private final List<Token> tokens;

    private Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    record Token(String lower, Offsets offsets, @Nullable RoleMention mention) {
        boolean isRole() {
            return mention != null;
        }

        boolean is(Set<String> words) {
            return mention == null && words.contains(lower);
        }

        boolean isSign() {
            return mention == null && !lower.isEmpty() && !Character.isLetterOrDigit(lower.charAt(0));
        }
    }

    static Tokens of(String text, List<RoleMention> mentions) {
        List<Token> tokens = new ArrayList<>();
        int from = 0;
        for (RoleMention mention : mentions) {
            addWords(tokens, text, from, mention.offsets().start());
            tokens.add(new Token(mention.offsets().of(text).toLowerCase(Locale.ROOT), mention.offsets(), mention));
            from = mention.offsets().end();
        }
        addWords(tokens, text, from, text.length());
        return new Tokens(tokens);
    }

    private static void addWords(List<Token> tokens, String text, int from, int to) {
        Matcher word = WORD.matcher(text).region(from, to);
        while (word.find()) {
            tokens.add(new Token(
                    word.group().toLowerCase(Locale.ROOT).replace('’', '\''),
                    new Offsets(word.start(), word.end()),
                    null));
        }
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return index < 0 || index >= tokens.size() ? NONE : tokens.get(index);
    }

    /** The words of this stretch, parted by single spaces. */
    String words(int from, int to) {
        return String.join(
                " ",
                tokens.subList(Math.clamp(from, 0, size()), Math.clamp(to, 0, size())).stream()
                        .map(Token::lower)
                        .toList());
    }
}
