package io.github.qldbfake.internal.journal;

import io.github.qldbfake.internal.ion.UniqueId;
import java.time.Instant;

/** What a revision says of itself: document, version from 0, time and transaction of its commit. */
public record RevisionMetadata(UniqueId id, long version, Instant txTime, UniqueId txId) {}
