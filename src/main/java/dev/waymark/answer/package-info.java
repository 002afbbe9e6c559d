/** Turns a stand-alone question into a grounded, cited answer. */
@NullMarked
package dev.waymark.answer;

import org.jspecify.annotations.NullMarked;
