package io.github.qldbfake.internal.partiql;

import io.github.qldbfake.internal.ledger.LedgerOptions;
import java.util.List;
import java.util.Optional;

/** A small ledger of its own on which one feature is tried. */
final class FeatureTrial {

  private final TestLedger ledger = new TestLedger(LedgerOptions.ofService().withTableTags(true));
  private final String table = ledger.onlyId("CREATE TABLE T");
  private final String dropped = ledger.onlyId("CREATE TABLE Dropped");
  private final String document;

  FeatureTrial() {
    document = ledger.insert("T", "{a:1,items:[1,2,3],s:{t:\"a\"}}");
    ledger.with("CREATE INDEX ON T (a)", "UPDATE T SET a = 1", "DROP TABLE Dropped");
  }

  /** The text with which the feature is refused; empty if it works. */
  Optional<String> refusal(Feature feature) {
    String statement =
        feature
            .statement()
            .replace("{table}", table)
            .replace("{dropped}", dropped)
            .replace("{document}", document)
            .replace("{index}", index())
            .replace("{address}", address());
    try {
      List<String> unused = ledger.run(statement, parameters(statement));
      return Optional.empty();
    } catch (PartiqlException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** A parameter that is a document serves wherever one is asked for. */
  private static String[] parameters(String statement) {
    return statement.contains("?") ? new String[] {"{b:1}"} : new String[0];
  }

  private String index() {
    return unquoted(
        ledger.run(
            "SELECT VALUE indexes[0].indexId FROM information_schema.user_tables WHERE name = 'T'"));
  }

  private String address() {
    return ledger
        .run("SELECT VALUE blockAddress FROM history(T) WHERE metadata.version = 0")
        .get(0);
  }

  private static String unquoted(List<String> rows) {
    return rows.get(0).replace("\"", "");
  }
}
