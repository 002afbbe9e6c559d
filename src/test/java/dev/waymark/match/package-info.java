@NullMarked
package dev.waymark.match;

import org.jspecify.annotations.NullMarked;
