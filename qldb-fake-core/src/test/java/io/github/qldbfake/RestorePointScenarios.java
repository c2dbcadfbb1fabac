package io.github.qldbfake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazon.ion.IonStruct;
import com.amazon.ion.system.IonSystemBuilder;
import io.github.qldbfake.RunningFake.Place;
import io.github.qldbfake.internal.server.Clients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.qldb.QldbDriver;

/** Going back to what a ledger held. */
abstract class RestorePointScenarios {

  private final RunningFake running;
  private final QldbFake fake;
  private final FakeAccount account;
  private final FakeLedger ledger;

  private final QldbDriver driver;

  RestorePointScenarios(Place place) {
    this.running = RunningFake.in(place);
    this.fake = running.fake();
    this.account = fake.newAccount();
    this.ledger = account.createLedger("cars");
    this.driver = Clients.driver(account, "cars");
    run("CREATE TABLE T");
    run("INSERT INTO T {'a': 1}");
    assertThat(ledger.mark("seeded")).isSameAs(ledger);
  }

  @AfterEach
  void stop() throws Exception {
    driver.close();
    running.close();
  }

  private void insert(String document) {
    IonStruct value = (IonStruct) IonSystemBuilder.standard().build().singleValue(document);
    driver.execute(
        txn -> {
          txn.execute("INSERT INTO T ?", value);
        });
  }

  private void run(String statement) {
    assertThat(ledger.execute(statement)).isNotNull();
  }

  @Test
  void documentsTablesAndDigestAreAsTheyWere() {
    byte[] digest = ledger.digest();
    run("INSERT INTO T {'a': 2}");
    run("CREATE TABLE U");
    assertThat(ledger.restore("seeded").documents("T")).containsExactly("{a:1}");
    assertThat(ledger.tables()).containsExactly("T");
    assertThat(ledger.digest()).isEqualTo(digest);
  }

  @Test
  void aPointCanBeUsedAgain() {
    run("INSERT INTO T {'a': 2}");
    assertThat(ledger.restore("seeded").documents("T")).hasSize(1);
    run("INSERT INTO T {'a': 3}");
    assertThat(ledger.restore("seeded").documents("T")).containsExactly("{a:1}");
  }

  @Test
  void markingAgainPutsOtherContentsUnderTheName() {
    run("INSERT INTO T {'a': 2}");
    assertThat(ledger.mark("seeded").restore("seeded").documents("T")).hasSize(2);
  }

  @Test
  void aForkKnowsThePointsOfItsSeed() {
    FakeLedger fork = account.fork().ledger("cars");
    assertThat(fork.execute("DELETE FROM T")).hasSize(1);
    assertThat(fork.restore("seeded").documents("T")).hasSize(1);
  }

  @Test
  void aDriverGoesOnByItself() {
    insert("{a:2}");
    assertThat(ledger.restore("seeded").documents("T")).hasSize(1);
    insert("{a:3}");
    assertThat(ledger.documents("T")).containsExactly("{a:1}", "{a:3}");
  }

  @Test
  void anUnknownPointIsRefusedByName() {
    assertThatThrownBy(() -> ledger.restore("later"))
        .isInstanceOf(QldbFakeException.class)
        .hasMessage("nothing has been marked as \"later\" in ledger cars");
  }

  @Test
  void whileAStreamRunsTheLedgerCannotGoBack() {
    try (QldbClient client = Clients.controlPlane(account)) {
      String stream =
          client
              .streamJournalToKinesis(
                  r ->
                      r.ledgerName("cars")
                          .streamName("all")
                          .roleArn("arn:aws:iam::123456789012:role/qldb")
                          .inclusiveStartTime(account.clock().now().minusSeconds(9))
                          .kinesisConfiguration(
                              k ->
                                  k.streamArn(
                                      "arn:aws:kinesis:us-east-1:123456789012:stream/changes")))
              .streamId();
      assertThat(stream).hasSize(22);
    }
    assertThatThrownBy(() -> ledger.restore("seeded"))
        .hasMessage("The ledger cars has active journal streams or exports");
    assertThat(ledger.documents("T")).hasSize(1);
  }
}
