package io.github.qldbfake.internal.journal;

import java.time.Instant;

/**
 * A statement of a transaction: its text with {@code ?} for parameters, its start and its digest.
 */
public record StatementInfo(String statement, Instant startTime, Hash statementDigest) {

  /** The same with another text, which its digest knows nothing of. */
  public StatementInfo withStatement(String other) {
    return new StatementInfo(other, startTime, statementDigest);
  }
}
