package io.github.qldbfake.internal.session.serializability;

import java.util.List;

/** A transaction that the service said it had committed, and all that it was shown. */
record CommittedTransaction(String id, List<Read> reads) {

  CommittedTransaction {
    reads = List.copyOf(reads);
  }
}
