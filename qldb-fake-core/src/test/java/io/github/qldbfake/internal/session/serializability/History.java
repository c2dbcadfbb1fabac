package io.github.qldbfake.internal.session.serializability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What clients observed.
 *
 * @param transactions those that committed, in any order
 * @param documents the versions of each document, in their order
 */
record History(List<CommittedTransaction> transactions, Map<String, List<Version>> documents) {

  History {
    transactions = List.copyOf(transactions);
    documents = Map.copyOf(documents);
  }

  /** Reads of something that nobody committed. */
  List<String> uncommittedReads() {
    List<String> found = new ArrayList<>();
    for (CommittedTransaction transaction : transactions) {
      for (Read read : transaction.reads()) {
        read.seen()
            .forEach(
                (document, writer) -> {
                  if (Position.of(read, document, versions(document)).isEmpty()) {
                    found.add(transaction.id() + " saw " + document + " as " + writer + " left it");
                  }
                });
      }
    }
    return found;
  }

  List<Version> versions(String document) {
    return documents.getOrDefault(document, List.of());
  }
}
