package dev.waymark.answer.ground;

import dev.waymark.role.RoleMention;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A text as it is compared.
 *
 * @param mentions names of roles in it
 */
record Reading(String text, List<Piece> pieces, List<RoleMention> mentions, List<Quantity> quantities) {
    Reading {
        pieces = List.copyOf(pieces);
        mentions = List.copyOf(mentions);
        quantities = List.copyOf(quantities);
    }

    /** Ids of the roles that it names. */
    Set<String> roles() {
        Set<String> roles = new HashSet<>();
        mentions.forEach(mention -> roles.addAll(mention.roles()));
        return roles;
    }

    /** Whether anything in it denies. */
    boolean denies() {
        return pieces.stream().anyMatch(Piece::denies);
    }

    /** The pieces that a figure stands in. */
    List<Piece> at(Quantity figure) {
        return pieces.stream()
                .filter(piece -> piece.offsets().overlaps(figure.offsets()))
                .toList();
    }
}
