/**
 * Has a language model write answers, sentence by sentence, from numbered passages. A model gets no more trust than
 * anyone: what it writes is a draft, and only what its citations support is shown.
 */
@NullMarked
package dev.waymark.answer.generate;

import org.jspecify.annotations.NullMarked;
