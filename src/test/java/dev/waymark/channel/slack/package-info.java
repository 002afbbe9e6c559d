@NullMarked
package dev.waymark.channel.slack;

import org.jspecify.annotations.NullMarked;
