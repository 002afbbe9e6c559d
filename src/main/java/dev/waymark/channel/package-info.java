/** What all channels share. */
@NullMarked
package dev.waymark.channel;

import org.jspecify.annotations.NullMarked;
