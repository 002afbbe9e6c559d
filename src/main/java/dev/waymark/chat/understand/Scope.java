package dev.waymark.chat.understand;

import dev.waymark.coverage.Coverage;
import dev.waymark.role.RoleCatalogue;

/** What is known at the moment a message comes in. */
public record Scope(RoleCatalogue catalogue, Coverage coverage) {}
