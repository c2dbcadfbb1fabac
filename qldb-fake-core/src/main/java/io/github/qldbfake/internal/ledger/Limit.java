package io.github.qldbfake.internal.ledger;

/** The limits of the service, each with its documented value. */
public enum Limit {
  /** Ledgers of an account in one region that are not deleted. */
  ACTIVE_LEDGERS(5),
  /** Sessions of a ledger that have neither ended nor expired. */
  ACTIVE_SESSIONS(3000),
  /** Tables of a ledger that are not dropped. */
  ACTIVE_TABLES(20),
  /** Tables of a ledger, dropped ones included. */
  TOTAL_TABLES(40),
  /** Indexes of a table. */
  INDEXES_PER_TABLE(5),
  /** Characters of the name of an indexed field. */
  INDEXED_FIELD_CHARACTERS(128),
  /** Bytes of a document in Ion binary. */
  DOCUMENT_BYTES(128 * 1024L),
  /** Documents that a transaction inserts, changes or deletes. */
  DOCUMENTS_PER_TRANSACTION(40),
  /** Redactions that a transaction asks for. */
  REDACTIONS_PER_TRANSACTION(1),
  /** Bytes of all documents that the statements of a transaction write. */
  TRANSACTION_BYTES(4 * 1024 * 1024L),
  /** Milliseconds that a transaction may be open. */
  TRANSACTION_MILLISECONDS(30_000),
  /** Milliseconds that a session lives; 13 to 17 minutes are documented. */
  SESSION_MILLISECONDS(15 * 60_000L),
  /** Characters of a statement. */
  STATEMENT_CHARACTERS(100_000),
  /** Bytes of a parameter that is sent as Ion binary. */
  PARAMETER_BYTES(128 * 1024L),
  /** Characters of a parameter that is sent as Ion text. */
  PARAMETER_CHARACTERS(1024 * 1024L),
  /** Rows of a page of results; the service's own number was not published. */
  PAGE_ROWS(200);

  private final long ofService;

  Limit(long ofService) {
    this.ofService = ofService;
  }

  /** The value that the service had. */
  public long ofService() {
    return ofService;
  }
}
