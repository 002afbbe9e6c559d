/** The description of the API, for people. */
@NullMarked
package dev.waymark.channel.web.page.api;

import org.jspecify.annotations.NullMarked;
