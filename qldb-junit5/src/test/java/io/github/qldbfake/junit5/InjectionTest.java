package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeClock;
import io.github.qldbfake.FakeFaults;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.Fault;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.qldb.QldbAsyncClient;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.DescribeLedgerResponse;
import software.amazon.awssdk.services.qldbsession.QldbSessionAsyncClient;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;
import software.amazon.qldb.QldbDriver;
import software.amazon.qldb.exceptions.QldbDriverException;

class InjectionTest {

  @Test
  void allClientsLeadToTheLedgerOfTheTest() {
    Fixture.assertSucceeded(1, Fixture.run(AllTypesCases.class));
  }

  @Test
  void clientsThatDoNotBlockLeadToTheLedgerOfTheTest() {
    Fixture.assertSucceeded(1, Fixture.run(AsyncCases.class));
  }

  @Test
  void theCredentialsMeanTheAccountOfTheTest() {
    Fixture.assertSucceeded(1, Fixture.run(CredentialsCases.class));
  }

  @Test
  void credentialsAreLeftToOthersWithoutADeclaration() {
    assertThat(Fixture.failures(Fixture.run(UndeclaredCredentialsCases.class)))
        .singleElement()
        .asString()
        .contains("No ParameterResolver registered");
  }

  @Test
  void aSubtypeOfTheCredentialsProviderIsLeftToOthers() {
    assertThat(Fixture.failures(Fixture.run(StaticCredentialsCases.class)))
        .singleElement()
        .asString()
        .contains("No ParameterResolver registered");
  }

  @Test
  void theClockIsTheOneOfTheAccount() {
    Fixture.assertSucceeded(1, Fixture.run(ClockCases.class));
  }

  @Test
  void theFaultsStrikeTheClientsOfTheAccount() {
    Fixture.assertSucceeded(1, Fixture.run(FaultsCases.class));
  }

  @Test
  void aHandleOfOursNeedsNoDeclaration() {
    Fixture.assertSucceeded(1, Fixture.run(UndeclaredHandleCases.class));
  }

  @Test
  void theControlPlaneClientCanSendPatch() {
    Fixture.assertSucceeded(1, Fixture.run(PatchCases.class));
  }

  @Test
  void constructorAndLifecycleMethodsHaveTheLedgerOfTheTest() {
    Fixture.assertSucceeded(2, Fixture.run(LifecycleCases.class));
    assertThat(LifecycleCases.SEEN).containsExactly("Made", "Made");
  }

  @Test
  void twoDriversOfATestAreTwoClientsOfOneLedger() {
    Fixture.assertSucceeded(1, Fixture.run(TwoDriversCases.class));
  }

  @Test
  void clientsAreClosedAfterTheTest() {
    Fixture.assertSucceeded(1, Fixture.run(KeepingCases.class));
    assertThat(KeepingCases.KEPT).hasSize(3).allSatisfy(InjectionTest::assertClosed);
  }

  @Test
  void aBeforeAllMethodIsToldWhereToTakeItsParameter() {
    assertThat(Fixture.failures(Fixture.run(BeforeAllCases.class)))
        .singleElement()
        .asString()
        .startsWith("ParameterResolutionException: There is no ledger for the QldbDriver parameter")
        .contains("BeforeAllCases.beforeAll", "@BeforeEach");
  }

  @Test
  void theConstructorOfAClassWithOneInstanceIsToldWhereToTakeItsParameter() {
    assertThat(Fixture.failures(Fixture.run(PerClassCases.class)))
        .singleElement()
        .asString()
        .startsWith("ParameterResolutionException: There is no ledger for the QldbDriver parameter")
        .contains("PerClassCases", "PER_CLASS");
  }

  @Test
  void withoutADeclarationTheParameterIsLeftToOthers() {
    assertThat(Fixture.failures(Fixture.run(UndeclaredCases.class)))
        .singleElement()
        .asString()
        .contains("No ParameterResolver registered");
  }

  @Test
  void aSupertypeOfAnInjectableTypeIsLeftToOthers() {
    assertThat(Fixture.failures(Fixture.run(SupertypeCases.class)))
        .singleElement()
        .asString()
        .contains("No ParameterResolver registered");
  }

  private static void assertClosed(Object client) {
    assertThatThrownBy(() -> use(client))
        .isInstanceOfAny(RejectedExecutionException.class, QldbDriverException.class);
  }

  private static void use(Object client) {
    if (client instanceof QldbClient control) {
      control.listLedgers(it -> {});
    } else if (client instanceof QldbSessionClient session) {
      session.sendCommand(command -> command.startSession(start -> start.ledgerName("x")));
    } else {
      ((QldbDriver) client).getTableNames();
    }
  }

  @QldbLedger(name = "vehicles", statements = "CREATE TABLE Vehicle")
  static class AllTypesCases {

    @Test
    void test(
        QldbClient control,
        QldbSessionClient session,
        QldbDriver driver,
        FakeLedger ledger,
        FakeAccount account) {
      DescribeLedgerResponse description = control.describeLedger(it -> it.name("vehicles"));
      assertThat(description.arn())
          .isEqualTo("arn:aws:qldb:us-east-1:" + account.id() + ":ledger/vehicles");
      assertThat(session.sendCommand(it -> it.startSession(start -> start.ledgerName("vehicles"))))
          .satisfies(it -> assertThat(it.startSession().sessionToken()).isNotEmpty());
      assertThat(driver.getTableNames()).containsExactly("Vehicle");
      assertThat(ledger.name()).isEqualTo("vehicles");
    }
  }

  @QldbLedger(name = "vehicles")
  static class AsyncCases {

    @Test
    void test(QldbAsyncClient control, QldbSessionAsyncClient session) {
      assertThat(control.describeLedger(it -> it.name("vehicles")).join().name())
          .isEqualTo("vehicles");
      assertThat(
              session
                  .sendCommand(it -> it.startSession(start -> start.ledgerName("vehicles")))
                  .join()
                  .startSession()
                  .sessionToken())
          .isNotEmpty();
    }
  }

  @QldbLedger(name = "vehicles")
  static class CredentialsCases {

    private final AwsCredentialsProvider ofConstructor;

    @QldbLedger private AwsCredentialsProvider ofField;

    CredentialsCases(AwsCredentialsProvider credentials) {
      this.ofConstructor = credentials;
    }

    @Test
    void test(AwsCredentialsProvider ofParameter, FakeAccount account) {
      // The account is not in the path of this endpoint, so only the credentials can tell.
      URI endpoint = account.endpoint().resolve("/");
      FakeAccount unused =
          account.requireSignatures(account.accessKeyId(), account.secretAccessKey());
      for (var credentials : List.of(ofParameter, ofConstructor, ofField)) {
        try (QldbClient client =
            QldbClient.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .httpClientBuilder(HttpImplementation.builder())
                .credentialsProvider(credentials)
                .build()) {
          assertThat(client.describeLedger(it -> it.name("vehicles")).arn()).contains(account.id());
        }
      }
    }
  }

  @ExtendWith(QldbExtension.class)
  static class UndeclaredCredentialsCases {

    @Test
    void test(AwsCredentialsProvider credentials) {}
  }

  @QldbLedger
  static class StaticCredentialsCases {

    @Test
    void test(StaticCredentialsProvider credentials) {}
  }

  @QldbLedger
  static class ClockCases {

    @Test
    void test(FakeClock clock, QldbClient client) {
      Instant time = Instant.parse("2030-01-01T00:00:00Z");
      assertThat(clock.freezeAt(time).now()).isEqualTo(time);
      assertThat(client.createLedger(it -> it.name("later").permissionsMode("ALLOW_ALL")))
          .satisfies(it -> assertThat(it.creationDateTime()).isEqualTo(time));
    }
  }

  @QldbLedger(statements = "CREATE TABLE Person")
  static class FaultsCases {

    @Test
    void test(FakeFaults faults, QldbDriver driver) {
      assertThat(faults.add(Fault.occConflict().times(1)).injected()).isEmpty();
      driver.execute(
          txn -> {
            txn.execute("INSERT INTO Person {'GovId': 'ID-1'}");
          });
      assertThat(faults.injected()).hasSize(1);
    }
  }

  @ExtendWith(QldbExtension.class)
  static class UndeclaredHandleCases {

    @Test
    void test(FakeAccount account) {
      assertThat(account.createLedger("made-here").tables()).isEmpty();
    }
  }

  @QldbLedger
  static class PatchCases {

    @Test
    void test(QldbClient control) {
      control.updateLedger(it -> it.name("test-ledger").deletionProtection(false));
      assertThat(control.describeLedger(it -> it.name("test-ledger")).deletionProtection())
          .isFalse();
    }
  }

  @QldbLedger
  static class LifecycleCases {

    static final List<String> SEEN = new CopyOnWriteArrayList<>();

    LifecycleCases(QldbDriver driver) {
      driver.execute(
          txn -> {
            txn.execute("CREATE TABLE Made");
          });
    }

    @BeforeEach
    void before(QldbDriver driver) {
      assertThat(driver.getTableNames()).containsExactly("Made");
    }

    @Test
    void one(QldbDriver driver) {
      assertThat(driver.getTableNames()).containsExactly("Made");
    }

    @Test
    void other(QldbDriver driver) {
      assertThat(driver.getTableNames()).containsExactly("Made");
    }

    @AfterEach
    void after(QldbDriver driver) {
      driver.getTableNames().forEach(SEEN::add);
    }
  }

  @QldbLedger
  static class TwoDriversCases {

    @Test
    void test(QldbDriver one, QldbDriver other) {
      assertThat(one).isNotSameAs(other);
      one.execute(
          txn -> {
            txn.execute("CREATE TABLE Made");
          });
      assertThat(other.getTableNames()).containsExactly("Made");
    }
  }

  @QldbLedger
  static class KeepingCases {

    static final List<Object> KEPT = new CopyOnWriteArrayList<>();

    @Test
    void test(QldbClient control, QldbSessionClient session, QldbDriver driver) {
      KEPT.addAll(List.of(control, session, driver));
    }
  }

  @QldbLedger
  static class BeforeAllCases {

    @BeforeAll
    static void beforeAll(QldbDriver driver) {}

    @Test
    void test() {}
  }

  @QldbLedger
  @TestInstance(Lifecycle.PER_CLASS)
  static class PerClassCases {

    PerClassCases(QldbDriver driver) {}

    @Test
    void test() {}
  }

  @ExtendWith(QldbExtension.class)
  static class UndeclaredCases {

    @Test
    void test(QldbDriver driver) {}
  }

  @QldbLedger
  static class SupertypeCases {

    @Test
    void test(AutoCloseable driver) {}
  }
}
