package io.github.qldbfake.internal.journal;

import io.github.qldbfake.internal.ion.UniqueId;

/** Where a block stands: its strand and its number in the strand, from 0. */
public record BlockAddress(UniqueId strandId, long sequenceNo) {}
