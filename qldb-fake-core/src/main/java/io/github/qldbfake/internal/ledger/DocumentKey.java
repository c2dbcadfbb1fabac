package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.UniqueId;

/** A document of a table or of the catalogue. */
record DocumentKey(UniqueId tableId, UniqueId documentId) {}
