@NullMarked
package dev.waymark.text;

import org.jspecify.annotations.NullMarked;
