package dev.waymark.chat.understand;

import dev.waymark.role.Aspect;
import dev.waymark.role.Role;
import java.util.List;
import java.util.Set;

/**
 * What a message says by itself.
 *
 * @param text with names written out and slips mended
 * @param roles that it names, in order
 * @param ambiguous the roles that a short form in it could stand for, empty when there is none
 * @param aspects that it words
 * @param terms stems of what it asks for in particular
 * @param sharp those of the terms that a right answer must hold
 * @param strange whether it asks about an occupation that no name of a known role covers
 */
record ReadMessage(
        String text,
        List<Role> roles,
        List<Role> ambiguous,
        List<Aspect> aspects,
        Set<String> terms,
        Set<String> sharp,
        boolean strange) {
    /** Whether it says anything beside names of roles. */
    boolean says() {
        return !aspects.isEmpty() || !terms.isEmpty();
    }

    /** The same, about roles that stand elsewhere in the message. */
    ReadMessage about(List<Role> named) {
        return new ReadMessage(text, named, ambiguous, aspects, terms, sharp, strange);
    }
}
