@NullMarked
package dev.waymark.chat.store;

import org.jspecify.annotations.NullMarked;
