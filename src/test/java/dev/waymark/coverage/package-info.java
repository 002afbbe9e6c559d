@NullMarked
package dev.waymark.coverage;

import org.jspecify.annotations.NullMarked;
