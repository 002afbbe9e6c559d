package dev.waymark.chat.understand;

import dev.waymark.chat.understand.Context.Said;
import dev.waymark.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds what a conversation is about that speaks of no known role, and names it in a message that leans on it. A name
 * counts the more, the oftener and the later it was spoken, as in centering (Grosz, Joshi and Weinstein 1995); only the
 * foremost goes into the question, for a question with every earlier turn glued to it finds less than one without any
 * (historical query expansion: Yang, Lin, Yang, Nogueira and Lin 2019).
 */
final class Subjects {
    private static final double DECAY = 0.8;

    /** What a person names is more likely what the talk is about than what a reply names. */
    private static final double IN_REPLY = 0.5;

    /** A conversation that begins with a mere name, as with a heading, is about it. */
    private static final double HEADING = 2;

    private static final int HEADING_WORDS = 6;

    /** A message with more words of its own than this stands by itself unless a pronoun points elsewhere. */
    private static final int FEW = 4;

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\w&’'.\\-]*"
            + "(?:\\s+(?:(?:of|the|and|in|for|de|la|von|van|&|on|to)\\s+){0,2}[\\p{Lu}\\d][\\w&’'.\\-]*)*");

    private static final Pattern SENTENCE = Pattern.compile(
            "(?i)[?!.]\\s*$|\\b(is|are|was|were|did|do|does|has|have|had|can|could|will|would|should)\\b");

    private static final Pattern PRONOUN = Pattern.compile("(?i)\\b(he|she|him|it|they|them)\\b");
    private static final Pattern POSSESSIVE = Pattern.compile("(?i)\\b(his|her|its|their)\\b");

    private Subjects() {}

    /** The message, with what it is about named; the message itself when nothing was spoken of or it says it itself. */
    static String named(String message, List<Said> said) {
        Optional<String> subject = foremost(said);
        if (subject.isEmpty()) {
            return message;
        }
        String name = subject.get();
        String whose = POSSESSIVE.matcher(message).replaceFirst(quoted(possessive(name)));
        String whole = whose.equals(message) ? PRONOUN.matcher(message).replaceFirst(quoted(name)) : whose;
        if (!whole.equals(message)) {
            return whole;
        }
        Set<String> own = content(message);
        boolean says = own.containsAll(content(name)) || own.size() > FEW;
        return says ? message : message.replaceAll("[?!.\\s]+$", "") + ", with regard to " + name + "?";
    }

    private static Optional<String> foremost(List<Said> said) {
        Map<String, Double> salience = new LinkedHashMap<>();
        double weight = Math.pow(DECAY, said.size());
        for (Said turn : said) {
            weight /= DECAY;
            double counts = turn.byPerson() ? weight : weight * IN_REPLY;
            names(turn.text()).forEach(name -> salience.merge(name, counts, Double::sum));
        }
        if (!said.isEmpty() && isHeading(said.getFirst().text())) {
            salience.merge(said.getFirst().text().strip(), HEADING, Double::sum);
        }
        return salience.keySet().stream()
                .reduce((best, name) -> total(name, salience) > total(best, salience) ? name : best);
    }

    /** A longer name counts wherever a part of it stands. */
    private static double total(String name, Map<String, Double> salience) {
        Set<String> words = content(name);
        return salience.entrySet().stream()
                .filter(entry -> words.containsAll(content(entry.getKey())))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    private static boolean isHeading(String text) {
        return !text.isBlank()
                && text.strip().split("\\s+").length <= HEADING_WORDS
                && !SENTENCE.matcher(text).find();
    }

    private static List<String> names(String text) {
        return NAME.matcher(text)
                .results()
                .filter(name -> !isMereBeginning(name, text))
                .map(MatchResult::group)
                .map(Subjects::trimmed)
                .filter(name -> name.length() > 1)
                .toList();
    }

    /** A single word at the beginning of a longer sentence has its capital from there. */
    private static boolean isMereBeginning(MatchResult name, String text) {
        String before = text.substring(0, name.start()).strip();
        boolean begins = before.isEmpty() || ".!?:".indexOf(before.charAt(before.length() - 1)) >= 0;
        return begins && !name.group().contains(" ") && SENTENCE.matcher(text).find();
    }

    /** Without the words that only begin or end a sentence, and without a possessive ending. */
    private static String trimmed(String name) {
        List<String> words = new ArrayList<>(Arrays.asList(name.split("\\s+")));
        while (!words.isEmpty() && isFunctionWord(words.getFirst())) {
            words.removeFirst();
        }
        while (!words.isEmpty() && isFunctionWord(words.getLast())) {
            words.removeLast();
        }
        return String.join(" ", words).replaceAll("[.,]+$", "").replaceAll("['’]s$", "");
    }

    private static boolean isFunctionWord(String word) {
        return Words.isStopWord(word.toLowerCase(Locale.ROOT).replaceAll("\\W+$", ""));
    }

    private static Set<String> content(String text) {
        Set<String> content = new HashSet<>();
        Words.of(text).stream()
                .filter(word -> !Words.isStopWord(word.lower()))
                .forEach(word -> content.add(word.lower()));
        return content;
    }

    private static String possessive(String name) {
        return name.endsWith("s") ? name + "'" : name + "'s";
    }

    private static String quoted(String text) {
        return java.util.regex.Matcher.quoteReplacement(text);
    }
}
