@NullMarked
package dev.waymark.evaluation;

import org.jspecify.annotations.NullMarked;
