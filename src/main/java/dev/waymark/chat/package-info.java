/** Keeps a conversation, understands a message in it, replies. */
@NullMarked
package dev.waymark.chat;

import org.jspecify.annotations.NullMarked;
