package io.github.qldbfake.internal.journal;

import io.github.qldbfake.internal.ion.UniqueId;
import java.util.List;

/** A document that a transaction changed, and the indexes of the statements that did. */
public record DocumentInfo(
    UniqueId documentId, String tableName, UniqueId tableId, List<Integer> statements) {

  /** Keeps a copy of {@code statements}. */
  public DocumentInfo {
    statements = List.copyOf(statements);
  }
}
