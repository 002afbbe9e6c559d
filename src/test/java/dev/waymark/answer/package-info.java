@NullMarked
package dev.waymark.answer;

import org.jspecify.annotations.NullMarked;
