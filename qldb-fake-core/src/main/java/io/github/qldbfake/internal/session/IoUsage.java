package io.github.qldbfake.internal.session;

/** The reads and writes of a command. */
public record IoUsage(long readIos, long writeIos) {}
