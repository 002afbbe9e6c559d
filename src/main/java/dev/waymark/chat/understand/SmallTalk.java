package dev.waymark.chat.understand;

import dev.waymark.text.Phrase;
import dev.waymark.text.PhraseText;
import dev.waymark.text.WordLists;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people say to a chat without asking about careers; the wording is in {@code small-talk.yaml}. */
public enum SmallTalk {
    HELP,
    INSULT,
    THANKS,
    GOODBYE,
    GREETING;

    private record Kind(String reply, List<String> phrases) {}

    private record Yaml(List<String> links, List<String> openers, List<String> closers, Map<String, Kind> kinds) {}

    private record Wording(SmallTalk kind, Phrase phrase) {}

    private record Found(SmallTalk kind, int start, int end) {
        String removed(String text) {
            return text.substring(0, start) + " . " + text.substring(end);
        }
    }

    /** Nobody greets at greater length. */
    private static final int LONGEST = 120;

    private static final Yaml YAML = WordLists.read(SmallTalk.class, "small-talk.yaml", Yaml.class);
    private static final Pattern LINKS =
            Phrase.of("LINKS", Map.of("LINKS", YAML.links)).pattern();
    private static final Pattern OPENER = Pattern.compile(
            "^\\s*" + Phrase.of("OPENERS", Map.of("OPENERS", YAML.openers)).pattern() + "[\\s,.!;:–—-]*");
    private static final Pattern CLOSER = Pattern.compile("[\\s,.!;–—-]+"
            + Phrase.of("CLOSERS", Map.of("CLOSERS", YAML.closers)).pattern() + "[\\s.!]*$");
    private static final Map<SmallTalk, String> REPLIES = new EnumMap<>(SmallTalk.class);
    private static final List<Wording> WORDINGS = wordings();

    private static List<Wording> wordings() {
        YAML.kinds.forEach((name, kind) -> REPLIES.put(valueOf(name.toUpperCase(Locale.ROOT)), kind.reply));
        return YAML.kinds.entrySet().stream()
                .flatMap(kind -> kind.getValue().phrases.stream()
                        .map(phrase -> new Wording(
                                valueOf(kind.getKey().toUpperCase(Locale.ROOT)), Phrase.of(phrase, Map.of()))))
                .toList();
    }

    /** What to say to it: friendly, short, and nothing about careers. */
    public String reply() {
        return REPLIES.getOrDefault(this, "");
    }

    /** The kind of small talk that a message is as a whole; empty when anything else is said, too. */
    static Optional<SmallTalk> of(String message) {
        String rest = plain(message);
        if (rest.length() > LONGEST) {
            return Optional.empty();
        }
        Set<SmallTalk> kinds = EnumSet.noneOf(SmallTalk.class);
        for (Optional<Found> found = longest(rest); found.isPresent(); found = longest(rest)) {
            kinds.add(found.get().kind);
            rest = found.get().removed(rest);
        }
        String said = LINKS.matcher(rest).replaceAll(" ");
        return said.codePoints().anyMatch(Character::isLetterOrDigit)
                ? Optional.empty()
                : kinds.stream().findFirst();
    }

    /** "Good" is also in "good night", so the longest phrase is the one that is said. */
    private static Optional<Found> longest(String text) {
        var plain = PhraseText.of(text);
        return WORDINGS.stream()
                .flatMap(wording ->
                        wording.phrase.in(plain).map(match -> new Found(wording.kind, match.start(), match.end())))
                .max(Comparator.comparingInt(found -> found.end - found.start));
    }

    /** A message without the greeting before it and the thanks behind it, which ask nothing. */
    static String without(String message) {
        if (plain(message).length() != message.length()) {
            // A few letters of other alphabets are longer in lower case, and then offsets mean nothing.
            return message;
        }
        Matcher opener = OPENER.matcher(plain(message));
        String rest = opener.find() ? message.substring(opener.end()) : message;
        Matcher closer = CLOSER.matcher(plain(rest));
        String asked = closer.find() ? rest.substring(0, closer.start()) + mark(rest) : rest;
        return asked.isBlank() ? message : asked;
    }

    private static String mark(String text) {
        return text.stripTrailing().endsWith("?") ? "?" : "";
    }

    private static String plain(String message) {
        return message.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
