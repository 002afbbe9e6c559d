package dev.waymark.misbuilt;

import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** Stands in the root, and is spied on. */
record Stray(@MockitoSpyBean String spied) {}
