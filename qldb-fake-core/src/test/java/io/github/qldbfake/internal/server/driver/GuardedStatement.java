package io.github.qldbfake.internal.server.driver;

import java.util.List;

/** Statements with the permissions that each needs. */
enum GuardedStatement {
  CREATE_TABLE("CREATE TABLE N", "PartiQLCreateTable table/*"),
  CREATE_TABLE_WITH_TAGS(
      "CREATE TABLE N WITH (aws_tags = `{'k': 'v'}`)",
      "PartiQLCreateTable table/*",
      "TagResource table/*"),
  DROP_TABLE("DROP TABLE T", "PartiQLDropTable table/{T}"),
  UNDROP_TABLE("UNDROP TABLE \"{D}\"", "PartiQLUndropTable table/{D}"),
  CREATE_INDEX("CREATE INDEX ON T (j)", "PartiQLCreateIndex table/{T}"),
  DROP_INDEX("DROP INDEX \"{index}\" ON T WITH (purge = true)", "PartiQLDropIndex table/{T}"),
  INSERT("INSERT INTO T VALUE {'n': 2}", "PartiQLInsert table/{T}"),
  UPDATE("UPDATE T SET n = 3", "PartiQLUpdate table/{T}", "PartiQLSelect table/{T}"),
  UPDATE_INSERT(
      "UPDATE T INSERT INTO T.els VALUE 3",
      "PartiQLUpdate table/{T}",
      "PartiQLSelect table/{T}",
      "PartiQLInsert table/{T}"),
  FROM_SET("FROM T SET n = 3", "PartiQLUpdate table/{T}", "PartiQLSelect table/{T}"),
  FROM_INSERT(
      "FROM T INSERT INTO T.els VALUE 3",
      "PartiQLUpdate table/{T}",
      "PartiQLSelect table/{T}",
      "PartiQLInsert table/{T}"),
  FROM_REMOVE("FROM T REMOVE n", "PartiQLUpdate table/{T}", "PartiQLSelect table/{T}"),
  FROM_REMOVE_OF_AN_ELEMENT(
      "FROM T AS t, t.els AS e REMOVE e", "PartiQLUpdate table/{T}", "PartiQLSelect table/{T}"),
  FROM_REMOVE_OF_A_DOCUMENT(
      "FROM T AS t REMOVE t",
      "PartiQLUpdate table/{T}",
      "PartiQLSelect table/{T}",
      "PartiQLDelete table/{T}"),
  DELETE("DELETE FROM T WHERE n = 2", "PartiQLDelete table/{T}", "PartiQLSelect table/{T}"),
  SELECT("SELECT * FROM T", "PartiQLSelect table/{T}"),
  COMMITTED_VIEW("SELECT * FROM _ql_committed_T", "PartiQLSelect table/{T}"),
  CATALOGUE(
      "SELECT * FROM information_schema.user_tables",
      "PartiQLSelect information_schema/user_tables"),
  HISTORY("SELECT * FROM history(T)", "PartiQLHistoryFunction table/{T}"),
  HISTORY_BY_ID("SELECT * FROM history('{D}')", "PartiQLHistoryFunction table/{D}"),
  REDACT_REVISION("EXEC REDACT_REVISION `{old}`, '{T}', '{document}'", "PartiQLRedact table/{T}"),
  JOIN("SELECT t.n, u.m FROM T AS t, U AS u", "PartiQLSelect table/{T}", "PartiQLSelect table/{U}"),
  JOIN_ON(
      "SELECT * FROM T AS t INNER JOIN U AS u ON t.n < u.m",
      "PartiQLSelect table/{T}",
      "PartiQLSelect table/{U}"),
  JOIN_WITH_HISTORY(
      "SELECT * FROM T AS t, history(U) AS h",
      "PartiQLSelect table/{T}",
      "PartiQLHistoryFunction table/{U}"),
  NESTED("SELECT (SELECT VALUE e FROM t.els AS e) AS e FROM T AS t", "PartiQLSelect table/{T}");

  private final String text;
  private final String needed;

  GuardedStatement(String text, String... needed) {
    this.text = text;
    this.needed = String.join("\n", needed);
  }

  String text() {
    return text;
  }

  List<Permission> needed() {
    return needed.lines().map(Permission::parse).toList();
  }

  /** An action on a part of the ledger. */
  record Permission(String action, String path) {

    private static Permission parse(String text) {
      int space = text.indexOf(' ');
      return new Permission("qldb:" + text.substring(0, space), text.substring(space + 1));
    }
  }
}
