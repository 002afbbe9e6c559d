@NullMarked
package dev.waymark.search;

import org.jspecify.annotations.NullMarked;
