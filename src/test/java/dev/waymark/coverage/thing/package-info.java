/** Tests of the things that articles name. */
@NullMarked
package dev.waymark.coverage.thing;

import org.jspecify.annotations.NullMarked;
