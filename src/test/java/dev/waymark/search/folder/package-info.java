@NullMarked
package dev.waymark.search.folder;

import org.jspecify.annotations.NullMarked;
