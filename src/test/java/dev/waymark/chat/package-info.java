@NullMarked
package dev.waymark.chat;

import org.jspecify.annotations.NullMarked;
