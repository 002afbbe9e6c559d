@NullMarked
package dev.waymark.knowledge.reading;

import org.jspecify.annotations.NullMarked;
