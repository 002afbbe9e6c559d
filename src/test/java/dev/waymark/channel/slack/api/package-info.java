@NullMarked
package dev.waymark.channel.slack.api;

import org.jspecify.annotations.NullMarked;
