/**
 * Finds the roles that a job advert describes. The lines that ask for something are compared, by meaning and by words,
 * with what the articles state about each role; a line that could be anybody's says little, one that only one role's
 * articles support says much.
 */
@NullMarked
package dev.waymark.match;

import org.jspecify.annotations.NullMarked;
