/**
 * What stands in an article but is not said to its readers: orders to a machine, errands that have nothing to do with the
 * article, hidden or disguised text. It is left out, and what was left out is told. Nothing of an article is ever obeyed
 * anyway; this keeps it from being quoted as if the article said it.
 */
@NullMarked
package dev.waymark.knowledge.quarantine;

import org.jspecify.annotations.NullMarked;
