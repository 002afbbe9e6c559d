package dev.waymark.answer.ground;

import dev.waymark.text.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every figure of a sentence must stand in the statements, with the same unit, and for the same thing. */
final class Figures {
    /** So far to either side reaches what a figure is said of. */
    private static final int AROUND = 45;

    private static final Pattern STOP = Pattern.compile("(?<=\\p{L})[,;:]\\s|\\b(while|whereas|but)\\b");

    Optional<Checked.Refused> fault(Reading said, Sources sources) {
        boolean pair = said.roles().size() == 2;
        List<Quantity> stated = said.quantities().isEmpty() ? List.of() : stated(sources);
        for (Quantity figure : said.quantities()) {
            boolean counted = pair && figure.value() == 2 && figure.unit().isEmpty();
            if (!counted && (stated.stream().noneMatch(figure::is) || isMisplaced(figure, said, sources))) {
                return Optional.of(
                        new Checked.Refused(Fault.FIGURE, figure.offsets().of(said.text())));
            }
        }
        return Optional.empty();
    }

    /** Of the sources behind the statements the year may be told, and no number of a title. */
    private static List<Quantity> stated(Sources sources) {
        List<Quantity> stated = new ArrayList<>(Quantity.in(sources.text()));
        Quantity.in(String.join("\n", sources.notes())).stream()
                .filter(Quantity::isYear)
                .forEach(stated::add);
        return stated;
    }

    /** Nothing around it is around the same figure of a statement, and much of it around another. */
    private static boolean isMisplaced(Quantity figure, Reading said, Sources sources) {
        Set<String> around = around(figure, said);
        int own = 0;
        int other = 0;
        for (Reading reading : sources.readings()) {
            for (Quantity stated : reading.quantities()) {
                if (stated.unit().equals(figure.unit()) && !stated.unit().isEmpty()) {
                    Set<String> common = new HashSet<>(around);
                    common.retainAll(around(stated, reading));
                    if (figure.is(stated)) {
                        own = Math.max(own, common.size());
                    } else {
                        other = Math.max(other, common.size());
                    }
                }
            }
        }
        return own == 0 && other > 1;
    }

    private static Set<String> around(Quantity figure, Reading reading) {
        int from = start(figure, reading.text());
        int to = end(figure, reading.text());
        Set<String> stems = new HashSet<>();
        List<Word> words = reading.pieces().stream()
                .flatMap(piece -> piece.words().stream())
                .toList();
        for (Word word : words) {
            if (word.offsets().start() >= from && word.offsets().end() <= to) {
                stems.add(word.stem());
            }
        }
        return stems;
    }

    /** Behind a comma another figure may be spoken of. */
    private static int start(Quantity figure, String text) {
        int from = Math.max(0, figure.offsets().start() - AROUND);
        Matcher stop = STOP.matcher(text.substring(from, figure.offsets().start()));
        int start = from;
        while (stop.find()) {
            start = from + stop.end();
        }
        return start;
    }

    private static int end(Quantity figure, String text) {
        int to = Math.min(text.length(), figure.offsets().end() + AROUND);
        Matcher stop = STOP.matcher(text.substring(figure.offsets().end(), to));
        return stop.find() ? figure.offsets().end() + stop.start() : to;
    }
}
