/** Talks to language and embedding models; nothing outside knows which library does it. */
@NullMarked
package dev.waymark.llm;

import org.jspecify.annotations.NullMarked;
