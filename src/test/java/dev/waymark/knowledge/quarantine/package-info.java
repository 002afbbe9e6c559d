@NullMarked
package dev.waymark.knowledge.quarantine;

import org.jspecify.annotations.NullMarked;
