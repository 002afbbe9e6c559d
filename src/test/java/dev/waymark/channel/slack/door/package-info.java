@NullMarked
package dev.waymark.channel.slack.door;

import org.jspecify.annotations.NullMarked;
