@NullMarked
package dev.waymark.knowledge.curate;

import org.jspecify.annotations.NullMarked;
