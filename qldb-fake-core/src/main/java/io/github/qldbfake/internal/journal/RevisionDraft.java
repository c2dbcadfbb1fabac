package io.github.qldbfake.internal.journal;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import java.util.Optional;

/** A revision before its commit: {@link BlockBuilder} gives it address, times and hash. */
public record RevisionDraft(
    UniqueId tableId, UniqueId documentId, long version, Optional<IonBytes> data) {}
