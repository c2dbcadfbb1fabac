package io.github.qldbfake.internal.journal;

import io.github.qldbfake.internal.ion.UniqueId;

/** A revision whose data is to be redacted: where it stands, and whose it is. */
public record RedactedRevision(
    BlockAddress blockAddress, UniqueId tableId, UniqueId documentId, long version) {}
