/**
 * A product built wrong on purpose, in every way that the architecture forbids: read only by the test of its rules. The
 * packages inside lack a {@code package-info} for the same reason.
 */
@NullMarked
package dev.waymark.misbuilt;

import org.jspecify.annotations.NullMarked;
