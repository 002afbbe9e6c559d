package dev.waymark.chat.understand;

import dev.waymark.role.Occupations;
import dev.waymark.role.RoleMention;
import dev.waymark.text.Offsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what of a message asks from what only leads up to it. */
final class Asking {
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

    private final String message;
    private final List<Offsets> sentences;

    Asking(String message) {
        this.message = message;
        sentences = sentences(message);
    }

    String message() {
        return message;
    }

    /** The sentences that ask; all of them when none does. */
    private static List<Offsets> sentences(String message) {
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

    /** Whether a place is at least in part in a sentence that asks. */
    boolean overlaps(Offsets place) {
        return sentences.stream().anyMatch(sentence -> sentence.overlaps(place));
    }

    /** Occupations asked about that are no known role. People also say what they are themselves: that asks nothing. */
    List<Offsets> neighbours(List<RoleMention> mentions) {
        return Occupations.in(message).stream()
                .filter(name -> sentences.stream().anyMatch(sentence -> sentence.contains(name)))
                .filter(name ->
                        mentions.stream().noneMatch(mention -> mention.offsets().overlaps(name)))
                .filter(name -> !OWN.matcher(message.substring(0, name.start())).find())
                .toList();
    }
}
