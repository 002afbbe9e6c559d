@NullMarked
package dev.waymark.knowledge.structure;

import org.jspecify.annotations.NullMarked;
