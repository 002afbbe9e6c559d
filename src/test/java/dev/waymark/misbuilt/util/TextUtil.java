package dev.waymark.misbuilt.util;

/** Has a name that says nothing, in a package that says nothing. */
record TextUtil(String text) {}
