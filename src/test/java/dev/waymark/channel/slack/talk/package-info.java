@NullMarked
package dev.waymark.channel.slack.talk;

import org.jspecify.annotations.NullMarked;
