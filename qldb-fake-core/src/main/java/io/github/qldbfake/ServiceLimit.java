package io.github.qldbfake;

import io.github.qldbfake.internal.ledger.Limit;

/**
 * The limits of the service. Each can be lowered, raised or switched off for an account: {@link
 * FakeAccount#limit}, {@link FakeAccount#withoutLimit}.
 */
public enum ServiceLimit {
  /** Ledgers of an account in one region that are not deleted. */
  ACTIVE_LEDGERS,
  /** Sessions of a ledger that have neither ended nor expired. */
  ACTIVE_SESSIONS,
  /** Tables of a ledger that are not dropped. */
  ACTIVE_TABLES,
  /** Tables of a ledger, dropped ones included. */
  TOTAL_TABLES,
  /** Indexes of a table. */
  INDEXES_PER_TABLE,
  /** Characters of the name of an indexed field. */
  INDEXED_FIELD_CHARACTERS,
  /** Bytes of a document in Ion binary. */
  DOCUMENT_BYTES,
  /** Documents that a transaction inserts, changes or deletes. */
  DOCUMENTS_PER_TRANSACTION,
  /** Redactions that a transaction asks for. */
  REDACTIONS_PER_TRANSACTION,
  /** Bytes of all documents that the statements of a transaction write. */
  TRANSACTION_BYTES,
  /** Milliseconds that a transaction may be open. */
  TRANSACTION_MILLISECONDS,
  /** Milliseconds that a session lives; 13 to 17 minutes are documented. */
  SESSION_MILLISECONDS,
  /** Characters of a statement. */
  STATEMENT_CHARACTERS,
  /** Bytes of a parameter that is sent as Ion binary. */
  PARAMETER_BYTES,
  /** Characters of a parameter that is sent as Ion text. */
  PARAMETER_CHARACTERS,
  /** Rows of a page of results; the service's own number was not published. */
  PAGE_ROWS;

  private final Limit limit;

  ServiceLimit() {
    this.limit = Limit.valueOf(name());
  }

  /** The value that the service had. */
  public long ofService() {
    return limit.ofService();
  }

  Limit limit() {
    return limit;
  }
}
