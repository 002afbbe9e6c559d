@NullMarked
package dev.waymark.match.advert;

import org.jspecify.annotations.NullMarked;
