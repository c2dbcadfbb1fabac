package io.github.qldbfake.internal.admin;

import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.ledger.Document;
import io.github.qldbfake.internal.ledger.Ledger;
import io.github.qldbfake.internal.ledger.TableDefinition;
import io.github.qldbfake.internal.ledger.Transaction;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What a ledger holds, read in a transaction that is never committed, so that it leaves no block.
 */
public final class LedgerContents {

  private final Transaction snapshot;

  LedgerContents(Ledger ledger) {
    this.snapshot = ledger.begin();
  }

  /** The names of the active tables, in the order of their creation. */
  public List<String> tables() {
    return snapshot.tables().stream()
        .filter(TableDefinition::active)
        .map(TableDefinition::name)
        .toList();
  }

  /**
   * The present documents of a table, in the order of their insertion.
   *
   * @throws ServiceException if there is no such table
   */
  public List<IonBytes> documents(String table) {
    return StreamSupport.stream(snapshot.scan(find(table).id()).spliterator(), false)
        .map(Document::data)
        .toList();
  }

  /**
   * All revisions of a table, by document in the order of insertion, then by version.
   *
   * @throws ServiceException if there is no such table
   */
  public List<Revision> revisions(String table) {
    return StreamSupport.stream(snapshot.committed().history(find(table).id()).spliterator(), false)
        .toList();
  }

  private TableDefinition find(String table) {
    return snapshot
        .table(table)
        .orElseThrow(() -> Refusal.missing("there is no table " + table + " among " + tables()));
  }
}
