package dev.waymark.answer.ground;

import dev.waymark.text.Offsets;
import dev.waymark.text.Word;
import java.util.List;
import java.util.Set;

/**
 * What stands between two commas or the like.
 *
 * @param words that carry content, names of roles and figures left out
 * @param denies whether it has a word that denies, whatever that is said of
 * @param denied those of its words that it denies
 * @param subjects ids of the roles it speaks about; empty where nothing tells
 * @param names whether its clause names them, rather than one before it
 */
record Piece(
        Offsets offsets, List<Word> words, boolean denies, List<Word> denied, Set<String> subjects, boolean names) {
    Piece {
        words = List.copyOf(words);
        denied = List.copyOf(denied);
        subjects = Set.copyOf(subjects);
    }
}
