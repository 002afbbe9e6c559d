@NullMarked
package dev.waymark.answer.ground;

import org.jspecify.annotations.NullMarked;
