package io.github.qldbfake.internal.ledger;

/** What a statement does to a table or to the catalogue, under the name that IAM policies use. */
public enum StatementAction {
  /** {@code CREATE TABLE}. */
  CREATE_TABLE("qldb:PartiQLCreateTable"),
  /** {@code CREATE TABLE} with tags, beside {@link #CREATE_TABLE}. */
  TAG("qldb:TagResource"),
  /** {@code DROP TABLE}. */
  DROP_TABLE("qldb:PartiQLDropTable"),
  /** {@code UNDROP TABLE}. */
  UNDROP_TABLE("qldb:PartiQLUndropTable"),
  /** {@code CREATE INDEX}. */
  CREATE_INDEX("qldb:PartiQLCreateIndex"),
  /** {@code DROP INDEX}. */
  DROP_INDEX("qldb:PartiQLDropIndex"),
  /** Adding documents, or values inside them. */
  INSERT("qldb:PartiQLInsert"),
  /** Changing documents. */
  UPDATE("qldb:PartiQLUpdate"),
  /** Deleting documents. */
  DELETE("qldb:PartiQLDelete"),
  /** Reading the documents of a table, its committed view, or the catalogue. */
  SELECT("qldb:PartiQLSelect"),
  /** Reading the history of a table. */
  HISTORY("qldb:PartiQLHistoryFunction"),
  /** {@code EXEC REDACT_REVISION}. */
  REDACT("qldb:PartiQLRedact");

  private final String iamName;

  StatementAction(String iamName) {
    this.iamName = iamName;
  }

  /** The name, such as {@code qldb:PartiQLSelect}. */
  public String iamName() {
    return iamName;
  }
}
