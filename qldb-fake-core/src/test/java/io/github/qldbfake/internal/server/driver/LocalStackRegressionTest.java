package io.github.qldbfake.internal.server.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.server.Clients;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.DescribeLedgerResponse;
import software.amazon.awssdk.services.qldb.model.LedgerState;
import software.amazon.awssdk.services.qldb.model.PermissionsMode;
import software.amazon.awssdk.services.qldb.model.ResourceNotFoundException;

/**
 * The bugs that users reported against LocalStack's QLDB, by their numbers, through the clients
 * they used.
 */
final class LocalStackRegressionTest {

  @RegisterExtension final DriverFixture ledger = new DriverFixture();

  @Test
  void issue2054ALedgerRunsLocally() {
    try (QldbClient client = Clients.controlPlane(ledger.account)) {
      client.createLedger(r -> r.name("own").permissionsMode(PermissionsMode.ALLOW_ALL));
      assertThat(client.describeLedger(r -> r.name("own")).state()).isEqualTo(LedgerState.ACTIVE);
    }
    assertThat(ledger.open(Clients.driverBuilder(ledger.account, "own")).getTableNames()).isEmpty();
  }

  @Test
  void issue2693InsertReturnsTheDocumentId() {
    ledger.run("CREATE TABLE TEST");
    assertThat(ledger.run("insert into TEST `{\"hello\":\"world\"}`"))
        .singleElement()
        .asString()
        .matches("\\{documentId:\"[0-9A-Za-z]{22}\"}");
  }

  @Test
  void issue2739ADocumentOfManyTypesComesBackExactly() {
    ledger.run("CREATE TABLE T");
    String document =
        "{a:5.00d-2,b:1.06800d-5,c:2020-02-03T04:05:06.700-08:00,d:true,e:null,f:\"x\"}";
    ledger.insert("T", document);
    assertThat(ledger.run("SELECT * FROM T"))
        .singleElement()
        .satisfies(
            row -> assertThat(DriverFixture.ion(row)).isEqualTo(DriverFixture.ion(document)));
  }

  @Test
  void issue2920ALedgerIsDescribed() {
    try (QldbClient client = Clients.controlPlane(ledger.account)) {
      DescribeLedgerResponse described = client.describeLedger(r -> r.name(DriverFixture.LEDGER));
      assertThat(described.name()).isEqualTo(DriverFixture.LEDGER);
      assertThat(described.arn())
          .isEqualTo("arn:aws:qldb:us-east-1:" + ledger.account.id() + ":ledger/ledger");
      assertThat(described.state()).isEqualTo(LedgerState.ACTIVE);
      assertThat(described.creationDateTime()).isEqualTo(ledger.clock.instant());
      assertThat(described.deletionProtection()).isFalse();
      assertThat(described.permissionsMode()).isEqualTo(PermissionsMode.ALLOW_ALL);
    }
  }

  @Test
  void issue3109AnIdInQuotesIsCompared() {
    ledger.run("CREATE TABLE t");
    String id = ledger.insert("t", "{q:\"it's\"}");
    assertThat(ledger.run("SELECT * FROM t BY pid WHERE pid = '" + id + "'"))
        .containsExactly("{q:\"it's\",pid:\"" + id + "\"}");
    assertThat(ledger.run("SELECT * FROM history(t) AS a WHERE a.metadata.id = '" + id + "'"))
        .hasSize(1);
    assertThat(ledger.run("UPDATE t AS a BY pid SET a = {} WHERE pid='" + id + "'")).hasSize(1);
    assertThat(ledger.run("SELECT * FROM t")).containsExactly("{}");
  }

  @Test
  void issue3148AParameterReplacesTheDocument() {
    ledger.run("CREATE TABLE assets");
    String id = ledger.insert("assets", "{a:1}");
    ledger.run(
        "UPDATE assets AS tblrow BY id SET tblrow = ? WHERE id = ?", "{b:2}", '"' + id + '"');
    assertThat(ledger.run("SELECT * FROM assets")).containsExactly("{b:2}");
  }

  @Test
  void issue3161DocumentIdsHaveTwentyTwoCharacters() {
    ledger.run("CREATE TABLE T");
    String id = ledger.insert("T", "{n:1}");
    assertThat(id).matches("[0-9A-Za-z]{22}");
    assertThat(ledger.run("SELECT metadata.id FROM _ql_committed_T"))
        .containsExactly("{id:\"" + id + "\"}");
  }

  @Test
  void issue3181AStringParameterStaysAString() {
    ledger.run("CREATE TABLE assets");
    String id = ledger.insert("assets", "{state:\"new\"}");
    String json = "\"{\\\"a\\\":1}\"";
    ledger.run(
        "UPDATE assets AS asset BY id SET asset.state = ? WHERE id = ?", json, '"' + id + '"');
    assertThat(ledger.run("SELECT VALUE state FROM assets")).containsExactly(json);
  }

  @Test
  void issue4334CreateAndUpdateRunThroughADriver() {
    ledger.run("CREATE TABLE People");
    ledger.run("CREATE INDEX ON People (firstName)");
    ledger.insert("People", "{firstName:\"Ann\",age:1}");
    ledger.run("UPDATE People SET age = ? WHERE firstName = ?", "40", "\"Ann\"");
    assertThat(ledger.run("SELECT VALUE age FROM People")).containsExactly("40");
  }

  @Test
  void issue4383TheDriverListsTheTables() {
    ledger.run("CREATE TABLE A");
    ledger.run("CREATE TABLE B");
    assertThat(ledger.driver.getTableNames()).containsExactlyInAnyOrder("A", "B");
  }

  @Test
  void issue4399IndexesAreUnnested() {
    ledger.run("CREATE TABLE A");
    ledger.run("CREATE INDEX ON A (f)");
    assertThat(
            ledger.run(
                "SELECT VALUE indexes FROM information_schema.user_tables info,"
                    + " info.indexes indexes WHERE info.name = 'A'"))
        .singleElement()
        .asString()
        .contains("expr:\"[f]\"", "status:\"ONLINE\"");
  }

  @Test
  void issue4400ALedgerWithoutProtectionIsDeleted() {
    try (QldbClient client = Clients.controlPlane(ledger.account)) {
      client.createLedger(
          r -> r.name("gone").permissionsMode(PermissionsMode.ALLOW_ALL).deletionProtection(false));
      client.deleteLedger(r -> r.name("gone"));
      assertThatThrownBy(() -> client.describeLedger(r -> r.name("gone")))
          .isInstanceOf(ResourceNotFoundException.class);
    }
  }

  @Test
  void issue4410AnUpdateSpansLines() {
    ledger.run("CREATE TABLE A");
    ledger.insert("A", "{a:1}");
    assertThat(ledger.run("\n  UPDATE A AS x\n\tSET x.a = 2\n  WHERE\n x.a = 1\n")).hasSize(1);
    assertThat(ledger.run("SELECT VALUE a FROM A")).containsExactly("2");
  }

  @Test
  void issue4418AnIonStringMayHoldColons() {
    ledger.run("CREATE TABLE A");
    ledger.insert("A", "{id:\"company::843f\"}");
    assertThat(ledger.run("SELECT * FROM A WHERE id = `\"company::843f\"`")).hasSize(1);
  }

  @Test
  void issue7002ABalanceIsRaisedByItsId() {
    ledger.run("CREATE TABLE Account");
    String id = ledger.insert("Account", "{balance:10}");
    ledger.run("UPDATE Account BY id SET balance = balance + ? WHERE id = ?", "5", '"' + id + '"');
    assertThat(ledger.run("SELECT VALUE balance FROM Account")).containsExactly("15");
  }

  @Test
  void issue7300TheCommittedViewHasMetadata() {
    ledger.run("CREATE TABLE X");
    String id = ledger.insert("X", "{f:1}");
    assertThat(ledger.run("SELECT * FROM _ql_committed_X as d WHERE d.data.f = ?", "1"))
        .singleElement()
        .asString()
        .contains("blockAddress:{strandId:", "hash:", "data:{f:1}", "metadata:{id:\"" + id);
  }

  @Test
  void issue7390AStreamDeliversWhatIsCommitted() {
    String kinesis = "arn:aws:kinesis:us-east-1:111122223333:stream/s";
    ledger.run("CREATE TABLE T");
    ledger.run("INSERT INTO T {'a': 1}");
    try (QldbClient client = Clients.controlPlane(ledger.account)) {
      client.streamJournalToKinesis(
          r ->
              r.ledgerName(DriverFixture.LEDGER)
                  .streamName("s")
                  .roleArn("arn:aws:iam::111122223333:role/r")
                  .inclusiveStartTime(Instant.EPOCH)
                  .kinesisConfiguration(k -> k.streamArn(kinesis)));
    }
    assertThat(ledger.account.streams().records(kinesis))
        .anySatisfy(record -> assertThat(record).contains("recordType:\"REVISION_DETAILS\""));
  }

  @Test
  void issue7433AnUpdateReturnsTheId() {
    ledger.run("CREATE TABLE Book");
    String id = ledger.insert("Book", "{id:1,name:\"a\"}");
    assertThat(ledger.run("UPDATE Book SET name = ? WHERE Book.id = ?", "\"b\"", "1"))
        .containsExactly("{documentId:\"" + id + "\"}");
  }

  @Test
  void issue8079TimestampsInBackticksAreCompared() {
    ledger.run("CREATE TABLE transactions");
    ledger.insert("transactions", "{amount:2.5}");
    ledger.insert("transactions", "{amount:3}");
    assertThat(
            ledger.run(
                "SELECT SUM(data.amount) as total FROM _ql_committed_transactions"
                    + " WHERE metadata.txTime >= `2020-01-05T12:16:45.915Z`"))
        .containsExactly("{total:5.5}");
  }

  @Test
  void issue9531HistoryTakesOneTwoOrThreeArguments() {
    ledger.run("CREATE TABLE T");
    ledger.insert("T", "{a:1}");
    assertThat(ledger.run("SELECT * FROM history(T)")).hasSize(1);
    assertThat(ledger.run("SELECT * FROM history(T, `2019T`)")).hasSize(1);
    assertThat(ledger.run("SELECT * FROM history(T, `2018T`, `2019T`)")).isEmpty();
  }
}
