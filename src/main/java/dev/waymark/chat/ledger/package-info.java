/** The turns that are kept, to be looked through by those who look after the sources. */
@NullMarked
package dev.waymark.chat.ledger;

import org.jspecify.annotations.NullMarked;
