package io.github.qldbfake.internal.server.admin;

/** An answer in JSON. */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record AdminAnswer(int status, byte[] body) {}
