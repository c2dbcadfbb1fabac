package io.github.qldbfake.junit5.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.QldbFakeException;
import io.github.qldbfake.ServiceLimit;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;
import software.amazon.qldb.QldbDriver;

class PlainJavaTest {

  // region main
  static String firstVehicle() {
    try (QldbFake fake = QldbFake.builder().start()) {
      FakeLedger ledger = fake.createLedger("vehicle-registration");
      ledger.execute("CREATE TABLE Vehicle");
      ledger.execute("INSERT INTO Vehicle ?", "{VIN: \"1N4AL11D75C109151\"}");
      return ledger.execute("SELECT VALUE VIN FROM Vehicle").get(0);
    }
  }

  // endregion

  // region fixture
  static final class LedgerFixture {

    private final QldbFake fake = QldbFake.builder().start();
    private FakeAccount account;

    /** Before each test: JUnit 4 {@code @Before}, TestNG {@code @BeforeMethod}. */
    QldbDriver driver() {
      account = fake.newAccount();
      account.createLedger("vehicle-registration").execute("CREATE TABLE Vehicle");
      return QldbDriver.builder()
          .ledger("vehicle-registration")
          .sessionClientBuilder(
              QldbSessionClient.builder()
                  .endpointOverride(account.endpoint())
                  .region(Region.of(account.region()))
                  .credentialsProvider(AnonymousCredentialsProvider.create()))
          .build();
    }

    /** After each test: JUnit 4 {@code @After}, TestNG {@code @AfterMethod}. */
    void forget() {
      account.close();
    }

    /** At the end: JUnit 4 {@code @AfterClass}, TestNG {@code @AfterSuite}. */
    void stop() {
      fake.close();
    }
  }

  // endregion

  // region limits
  static String refusalOfASecondDocument(FakeAccount account) {
    account.limit(ServiceLimit.DOCUMENTS_PER_TRANSACTION, 1);
    FakeLedger ledger = account.createLedger("vehicle-registration");
    ledger.execute("CREATE TABLE Vehicle");
    try {
      ledger.execute("INSERT INTO Vehicle << {'VIN': 'a'}, {'VIN': 'b'} >>");
      return "not refused";
    } catch (QldbFakeException e) {
      return e.getMessage();
    } finally {
      account.resetLimits();
    }
  }

  // endregion

  @Test
  void aLoweredLimitIsProvoked() {
    try (QldbFake fake = QldbFake.builder().start()) {
      assertThat(refusalOfASecondDocument(fake.newAccount()))
          .startsWith("Exceeded documents limit: Transaction would change 2 documents");
    }
  }

  @Test
  void aProgramReadsWhatItInserted() {
    assertThat(firstVehicle()).isEqualTo("\"1N4AL11D75C109151\"");
  }

  @Test
  void aFixtureGivesEveryTestALedgerOfItsOwn() throws Exception {
    LedgerFixture fixture = new LedgerFixture();
    for (int test = 0; test < 2; test++) {
      QldbDriver driver = fixture.driver();
      assertThat(driver.getTableNames()).containsExactly("Vehicle");
      driver.execute(
          txn -> {
            txn.execute("DROP TABLE Vehicle");
          });
      driver.close();
      fixture.forget();
    }
    fixture.stop();
  }
}
