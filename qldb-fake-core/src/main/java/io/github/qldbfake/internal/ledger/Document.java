package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;

/**
 * The current state of a document as a transaction sees it.
 *
 * @param version the version it has, or will have once the transaction commits
 */
public record Document(UniqueId id, long version, IonBytes data) {}
