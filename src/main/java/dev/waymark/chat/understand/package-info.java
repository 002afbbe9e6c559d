/** Makes one clear question of a message in its conversation, or sees that it is none. */
@NullMarked
package dev.waymark.chat.understand;

import org.jspecify.annotations.NullMarked;
