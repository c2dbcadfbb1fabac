package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.ion.UniqueId;
import java.time.Instant;

/**
 * Where a job comes from.
 *
 * @param number its place among all jobs of its kind in its account and region, by creation
 */
public record JobOrigin(LedgerResource ledger, UniqueId id, long number, Instant created) {}
