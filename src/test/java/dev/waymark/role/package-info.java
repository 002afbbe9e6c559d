@NullMarked
package dev.waymark.role;

import org.jspecify.annotations.NullMarked;
