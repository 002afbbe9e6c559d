/**
 * The curators' door: the only part of the service with a password, sessions and CSRF tokens. Filters of its own stand
 * before {@code /admin} and {@code /api/admin}; no other path passes through them.
 */
@NullMarked
package dev.waymark.channel.web.admin;

import org.jspecify.annotations.NullMarked;
