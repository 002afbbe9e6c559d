@NullMarked
package dev.waymark.knowledge.folder;

import org.jspecify.annotations.NullMarked;
