package io.github.qldbfake.internal.session;

/** How long a command took, at least 1 ms. */
public record Timing(long processingTimeMilliseconds) {}
