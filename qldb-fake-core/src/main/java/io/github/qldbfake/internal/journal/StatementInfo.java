package io.github.qldbfake.internal.journal;

import java.time.Instant;

/**
 * A statement of a transaction: its text with {@code ?} for parameters, its start and its digest.
 */
public record StatementInfo(String statement, Instant startTime, Hash statementDigest) {}
