/** Tests of comparisons. */
@NullMarked
package dev.waymark.compare;

import org.jspecify.annotations.NullMarked;
