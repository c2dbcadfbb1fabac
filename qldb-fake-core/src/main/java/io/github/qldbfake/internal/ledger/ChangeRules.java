package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import java.util.Map;
import java.util.Optional;

/** How much a transaction may change. The texts follow the one that was observed for tables. */
final class ChangeRules {

  private final Limits limits;

  ChangeRules(Limits limits) {
    this.limits = limits;
  }

  /** Refuses changes that come on top of {@code writes}, all of them or none. */
  void check(WriteSet writes, UniqueId tableId, Map<UniqueId, Optional<IonBytes>> changes) {
    long documents =
        writes.documentCount()
            + changes.keySet().stream()
                .filter(id -> !writes.contains(new DocumentKey(tableId, id)))
                .count();
    if (limits.isExceeded(Limit.DOCUMENTS_PER_TRANSACTION, documents)) {
      throw new RefusedChangeException(
          "Exceeded documents limit: Transaction would change "
              + documents
              + " documents, and cannot change more than "
              + limits.of(Limit.DOCUMENTS_PER_TRANSACTION));
    }
    long bytes = writes.bytes();
    for (Optional<IonBytes> data : changes.values()) {
      long size = data.map(IonBytes::size).orElse(0);
      checkSize(size);
      bytes += size;
    }
    if (limits.isExceeded(Limit.TRANSACTION_BYTES, bytes)) {
      throw new RefusedChangeException(
          "Exceeded transaction size limit: Transaction would write "
              + bytes
              + " bytes, and cannot write more than "
              + limits.of(Limit.TRANSACTION_BYTES));
    }
  }

  private void checkSize(long bytes) {
    if (limits.isExceeded(Limit.DOCUMENT_BYTES, bytes)) {
      throw new RefusedChangeException(
          "Exceeded document size limit: Document has "
              + bytes
              + " bytes, and cannot have more than "
              + limits.of(Limit.DOCUMENT_BYTES));
    }
  }

  /** Refuses one more redaction on top of {@code count}. */
  void checkRedactions(int count) {
    if (limits.isExceeded(Limit.REDACTIONS_PER_TRANSACTION, count + 1L)) {
      throw new RefusedChangeException(
          "Exceeded redactions limit: Transaction has "
              + count
              + " redactions, and cannot request another");
    }
  }
}
