@NullMarked
package dev.waymark.answer.generate;

import org.jspecify.annotations.NullMarked;
