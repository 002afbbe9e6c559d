/**
 * Who gets in, and how long they may take: limits of what is asked, of what connections may keep waiting, and whose word
 * counts on where a request comes from.
 */
@NullMarked
package dev.waymark.channel.web.gate;

import org.jspecify.annotations.NullMarked;
