@NullMarked
package dev.waymark.llm;

import org.jspecify.annotations.NullMarked;
