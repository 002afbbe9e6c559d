package dev.waymark.answer.generate;

import dev.waymark.text.Offsets;
import dev.waymark.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts what a model writes into sentences, each as soon as it is complete. */
final class DraftReader {
    /** A sentence with its numbers ends where another begins behind them. */
    private static final Pattern END =
            Pattern.compile("(?:[.!?]\\s*(?:\\[[\\d,; ]+]\\s*)+|(?:\\[[\\d,; ]+]\\s*)+[.!?])\\s+(?=[^\\s\\[])|\\n");

    private static final Pattern SAYS_SOMETHING = Pattern.compile("\\p{L}{2}");

    private final StringBuilder open = new StringBuilder();

    /** The sentences that are complete with this piece. */
    List<DraftSentence> read(String piece) {
        open.append(piece);
        List<DraftSentence> complete = new ArrayList<>();
        Matcher end = END.matcher(open);
        int from = 0;
        while (end.find()) {
            complete.addAll(sentences(open.substring(from, end.end())));
            from = end.end();
        }
        open.delete(0, from);
        return complete;
    }

    /** What is left when nothing follows; a sentence that breaks off is none. */
    List<DraftSentence> end() {
        List<DraftSentence> last = sentences(open.toString());
        open.setLength(0);
        return last;
    }

    /** Those of a line: its numbers stay with the sentence before them. */
    private static List<DraftSentence> sentences(String line) {
        List<String> written = new ArrayList<>();
        String mark = "";
        for (Offsets sentence : Sentences.of(line)) {
            String text = sentence.of(line);
            boolean says = SAYS_SOMETHING.matcher(text).find();
            if (says) {
                written.add(mark + text);
                mark = "";
            } else if (written.isEmpty()) {
                // The "1." of a list stands before its sentence, and numbers of citations behind.
                mark = text + " ";
            } else {
                written.set(written.size() - 1, written.getLast() + " " + text);
            }
        }
        return written.stream()
                .filter(text -> SAYS_SOMETHING.matcher(text).find())
                .map(DraftSentence::of)
                .toList();
    }
}
