package io.github.qldbfake.internal.session;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Hash;

/** A transaction that has been committed, with the digest over its statements. */
record Commit(UniqueId transactionId, Hash digest) {}
