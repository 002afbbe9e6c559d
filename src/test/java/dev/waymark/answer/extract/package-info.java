@NullMarked
package dev.waymark.answer.extract;

import org.jspecify.annotations.NullMarked;
