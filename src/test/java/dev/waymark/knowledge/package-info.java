@NullMarked
package dev.waymark.knowledge;

import org.jspecify.annotations.NullMarked;
