/** Measures the product against its own parts: {@code mvn -Pbenchmark verify}. */
@NullMarked
package dev.waymark.benchmark;

import org.jspecify.annotations.NullMarked;
