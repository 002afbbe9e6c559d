/** What the bot does with what is said to it: one question, one visible outcome. */
@NullMarked
package dev.waymark.channel.slack.talk;

import org.jspecify.annotations.NullMarked;
