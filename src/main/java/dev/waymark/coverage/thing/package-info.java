/**
 * Finds the concrete things that articles name for a role: tools, skills, degrees, industries. What stands in
 * enumerations about them anywhere in the articles is the vocabulary; a thing counts wherever a word of it stands, in a
 * list or in prose.
 */
@NullMarked
package dev.waymark.coverage.thing;

import org.jspecify.annotations.NullMarked;
