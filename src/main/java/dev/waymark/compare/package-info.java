/**
 * Puts roles side by side, aspect by aspect. A cell depends on its role and aspect alone: what else stands in the table
 * changes nothing in it.
 */
@NullMarked
package dev.waymark.compare;

import org.jspecify.annotations.NullMarked;
