@NullMarked
package dev.waymark.channel.web;

import org.jspecify.annotations.NullMarked;
