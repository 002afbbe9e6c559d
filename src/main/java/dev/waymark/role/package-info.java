/** Knows the roles and aspects people ask about, and recognises them. */
@NullMarked
package dev.waymark.role;

import org.jspecify.annotations.NullMarked;
