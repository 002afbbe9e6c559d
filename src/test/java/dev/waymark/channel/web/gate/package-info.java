@NullMarked
package dev.waymark.channel.web.gate;

import org.jspecify.annotations.NullMarked;
