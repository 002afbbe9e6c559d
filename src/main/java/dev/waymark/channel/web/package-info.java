/** What the HTTP interface and the pages share: who may ask, how much, and what goes wrong. */
@NullMarked
package dev.waymark.channel.web;

import org.jspecify.annotations.NullMarked;
