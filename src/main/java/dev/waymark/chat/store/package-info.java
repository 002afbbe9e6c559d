/**
 * Keeps conversations in a database: an embedded one in the data folder, or PostgreSQL. Nothing here stops an answer:
 * while the database can't be written, turns wait in memory, and health says so.
 */
@NullMarked
package dev.waymark.chat.store;

import org.jspecify.annotations.NullMarked;
