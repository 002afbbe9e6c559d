@NullMarked
package dev.waymark.chat.understand;

import org.jspecify.annotations.NullMarked;
