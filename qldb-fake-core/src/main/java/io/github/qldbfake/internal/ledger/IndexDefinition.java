package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.UniqueId;

/** An index on one top-level field of a table. */
public record IndexDefinition(UniqueId id, String field) {}
