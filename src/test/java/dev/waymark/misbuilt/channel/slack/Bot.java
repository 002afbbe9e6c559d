package dev.waymark.misbuilt.channel.slack;

import dev.waymark.misbuilt.channel.web.Page;
import jakarta.servlet.http.HttpServletRequest;

/** Uses the other channel, and a library that is its own to use. */
record Bot(Page page, HttpServletRequest payload) {}
