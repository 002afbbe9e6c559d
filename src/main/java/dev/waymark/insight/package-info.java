/**
 * What curators look at: which questions the articles leave open, on a map of roles and aspects; which answers are doubted;
 * what is cited most. All of it from turns that are kept, none of it from who asked.
 */
@NullMarked
package dev.waymark.insight;

import org.jspecify.annotations.NullMarked;
