package io.github.qldbfake.internal.journal;

import java.util.List;

/** What a block says of its transaction; {@code documents} is left out of the block when empty. */
public record TransactionInfo(List<StatementInfo> statements, List<DocumentInfo> documents) {

  /** Keeps copies of the lists. */
  public TransactionInfo {
    statements = List.copyOf(statements);
    documents = List.copyOf(documents);
  }
}
