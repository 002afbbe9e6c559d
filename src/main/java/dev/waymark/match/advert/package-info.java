/** Reads job adverts: cuts them into lines and finds those that ask for something. */
@NullMarked
package dev.waymark.match.advert;

import org.jspecify.annotations.NullMarked;
