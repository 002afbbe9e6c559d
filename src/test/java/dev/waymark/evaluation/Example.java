package dev.waymark.evaluation;

import dev.waymark.answer.Signal;
import dev.waymark.chat.ChatListener;
import dev.waymark.chat.Replied;
import dev.waymark.chat.Replier;
import dev.waymark.chat.understand.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question whose sources are known to hold its answer, or not, and what the product sees of it.
 *
 * @param set that it is part of
 * @param message as it was asked
 */
record Example(String set, String message, boolean answerable, Map<Signal, Double> signals) {
    /**
     * A question to be asked.
     *
     * @param before what was asked earlier in the conversation, oldest first
     */
    record Asked(List<String> before, String message, boolean answerable) {
        static Asked of(String message, boolean answerable) {
            return new Asked(List.of(), message, answerable);
        }
    }

    /** One for each question that is put to the sources at all: what is refused before is not scored. */
    static List<Example> of(String set, AskedSet parts, List<Asked> questions) {
        Replier replier = parts.part(Replier.class);
        return AskedSet.each(questions, asked -> of(set, asked, replier)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Example> of(String set, Asked asked, Replier replier) {
        Context context = Context.NONE;
        for (String before : asked.before()) {
            context = replier.reply(before, context, ChatListener.NONE).context();
        }
        Replied replied = replier.reply(asked.message(), context, ChatListener.NONE);
        return replied.traces().stream()
                .findFirst()
                .map(trace -> new Example(
                        set,
                        asked.message(),
                        asked.answerable(),
                        trace.assessment().signals()));
    }

    /** With a tab between set, message, 1 for answerable or 0, and the signals in their order. */
    String line() {
        Stream<String> values = Stream.of(Signal.values())
                .map(signal -> String.format(Locale.ROOT, "%.4f", signals.getOrDefault(signal, 0.0)));
        return Stream.concat(Stream.of(set, message.replaceAll("\\s+", " "), answerable ? "1" : "0"), values)
                .collect(Collectors.joining("\t"));
    }
}
