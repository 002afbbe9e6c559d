/** What has become of the words that an answer cites, and who is told. */
@NullMarked
package dev.waymark.chat.receipt;

import org.jspecify.annotations.NullMarked;
