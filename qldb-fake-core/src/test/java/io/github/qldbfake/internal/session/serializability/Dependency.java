package io.github.qldbfake.internal.session.serializability;

/** Why {@code from} has to come before {@code to} in every serial order. */
record Dependency(String from, String to, Kind kind, String document) {

  /** The three ways in which two transactions depend on each other. */
  enum Kind {
    /** The second saw what the first wrote. */
    WRITE_READ,
    /** The second replaced what the first wrote. */
    WRITE_WRITE,
    /** The second changed what the first had read, found or missed. */
    READ_WRITE
  }
}
