package dev.waymark.answer.ground;

import dev.waymark.text.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every figure of a sentence must stand in the statements, with the same unit, and for the same thing. */
final class Figures {
    /** So far to either side reaches what a figure is said of. */
    private static final int AROUND = 45;

    Optional<Checked.Refused> fault(Reading said, Sources sources) {
        boolean pair = said.roles().size() == 2;
        List<Quantity> stated = said.quantities().isEmpty() ? List.of() : Quantity.in(sources.text());
        for (Quantity figure : said.quantities()) {
            boolean counted = pair && figure.value() == 2 && figure.unit().isEmpty();
            if (!counted && (stated.stream().noneMatch(figure::is) || isMisplaced(figure, said, sources))) {
                return Optional.of(
                        new Checked.Refused(Fault.FIGURE, figure.offsets().of(said.text())));
            }
        }
        return Optional.empty();
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
        Set<String> stems = new HashSet<>();
        List<Word> words = reading.pieces().stream()
                .flatMap(piece -> piece.words().stream())
                .toList();
        for (Word word : words) {
            boolean before = word.offsets().end() <= figure.offsets().start()
                    && word.offsets().end() > figure.offsets().start() - AROUND;
            boolean behind = word.offsets().start() >= figure.offsets().end()
                    && word.offsets().start() < figure.offsets().end() + AROUND;
            if (before || behind) {
                stems.add(word.stem());
            }
        }
        return stems;
    }
}
