package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.PermissionsMode;
import io.github.qldbfake.QldbFakeException;
import io.github.qldbfake.ServiceLimit;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.DescribeLedgerResponse;
import software.amazon.qldb.QldbDriver;

class ExtensionBuilderTest {

  @Test
  void aFieldOfTheInstanceGivesEachTestAnAccount() {
    Fixture.assertSucceeded(2, Fixture.run(InstanceCases.class));
    assertThat(InstanceCases.ACCOUNTS).hasSize(2);
  }

  @Test
  void aStaticFieldGivesTheClassAnAccount() {
    Fixture.assertSucceeded(3, Fixture.run(StaticCases.class));
    assertThat(StaticCases.ACCOUNTS).hasSize(1);
  }

  @Test
  void aStaticFieldWithScopeMethodGivesEachTestAnAccount() {
    Fixture.assertSucceeded(2, Fixture.run(ScopedCases.class));
    assertThat(ScopedCases.ACCOUNTS).hasSize(2);
  }

  @Test
  void annotationsOnParametersAndFieldsChooseAmongItsLedgers() {
    Fixture.assertSucceeded(1, Fixture.run(ChoosingCases.class));
  }

  @Test
  void besideAnAnnotationItHasTheScopeOfThat() {
    Fixture.assertSucceeded(2, Fixture.run(BesideCases.class));
    assertThat(BesideCases.ACCOUNTS).hasSize(2);
  }

  @Test
  void allThatAnAnnotationSaysABuilderSaysToo() {
    Fixture.assertSucceeded(1, Fixture.run(FullCases.class));
  }

  @Test
  void bothFillEqualConfigurations() {
    AccountConfiguration built =
        QldbExtension.builder()
            .limit(ServiceLimit.PAGE_ROWS, 3)
            .account("123456789012")
            .scope(LedgerScope.SHARED)
            .ledger(
                "cars",
                ledger ->
                    ledger
                        .table(
                            "Vehicle",
                            table ->
                                table.indexes("VIN").documents("seed/vehicles.ion").inline("{a:1}"))
                        .scripts("seed/other.partiql")
                        .statements("CREATE TABLE T")
                        .permissionsMode(PermissionsMode.STANDARD)
                        .deletionProtection()
                        .tag("team", "fleet"))
            .build()
            .configuration(LedgerScope.METHOD);
    QldbLedger annotation = AnnotatedCases.class.getAnnotation(QldbLedger.class);
    assertThat(built).isEqualTo(AnnotationReader.read(annotation, "none", "here").configuration());
  }

  @Test
  void withoutALedgerItGivesAnEmptyAccount() {
    Fixture.assertSucceeded(1, Fixture.run(EmptyCases.class));
  }

  @Test
  void whatIsWrongIsReportedWithTheClass() {
    assertThat(Fixture.failures(Fixture.run(WrongCases.class)))
        .singleElement()
        .asString()
        .startsWith(
            "ExtensionConfigurationException: @RegisterExtension QldbExtension of class "
                + WrongCases.class.getName())
        .contains("\"no--name\" is no ledger name");
  }

  @Test
  void twoFieldsInAClassAreRefused() {
    assertThat(Fixture.failures(Fixture.run(TwiceCases.class)))
        .singleElement()
        .asString()
        .startsWith("ExtensionConfigurationException: 2 QldbExtension fields in class ")
        .endsWith("declare all ledgers with one builder");
  }

  static class InstanceCases {

    static final Set<String> ACCOUNTS = ConcurrentHashMap.newKeySet();

    @RegisterExtension
    final QldbExtension qldb =
        QldbExtension.builder()
            .ledger("people", it -> it.statements("CREATE TABLE Person"))
            .build();

    @QldbLedger QldbDriver field;

    @RepeatedTest(2)
    void each(QldbDriver driver, FakeAccount account) {
      ACCOUNTS.add(account.id());
      assertThat(driver.getTableNames()).containsExactly("Person");
      assertThat(field.getTableNames()).containsExactly("Person");
    }
  }

  static class StaticCases {

    static final Set<String> ACCOUNTS = ConcurrentHashMap.newKeySet();

    @RegisterExtension
    static final QldbExtension QLDB = QldbExtension.builder().ledger("people").build();

    @BeforeAll
    static void before(FakeLedger ledger) {
      ACCOUNTS.add(ledger.account().id());
    }

    @RepeatedTest(2)
    void each(FakeAccount account) {
      assertThat(ACCOUNTS).containsExactly(account.id());
    }

    @Nested
    class Inner {

      @Test
      void inner(FakeAccount account) {
        assertThat(ACCOUNTS).containsExactly(account.id());
      }
    }
  }

  static class ScopedCases {

    static final Set<String> ACCOUNTS = ConcurrentHashMap.newKeySet();

    @RegisterExtension
    static final QldbExtension QLDB =
        QldbExtension.builder().ledger("people").scope(LedgerScope.METHOD).build();

    @RepeatedTest(2)
    void each(FakeAccount account) {
      assertThat(ACCOUNTS.add(account.id())).isTrue();
    }
  }

  static class ChoosingCases {

    @RegisterExtension
    static final QldbExtension QLDB =
        QldbExtension.builder().ledger("people").ledger("vehicles").build();

    @QldbLedger(name = "people")
    static FakeLedger people;

    @Test
    void test(@QldbLedger(name = "vehicles") FakeLedger vehicles) {
      assertThat(vehicles.name()).isEqualTo("vehicles");
      assertThat(people.account().id()).isEqualTo(vehicles.account().id());
    }
  }

  @QldbLedger(name = "people")
  static class BesideCases {

    static final Set<String> ACCOUNTS = ConcurrentHashMap.newKeySet();

    @RegisterExtension
    static final QldbExtension QLDB = QldbExtension.builder().ledger("vehicles").build();

    @RepeatedTest(2)
    void each(QldbClient client, FakeAccount account) {
      assertThat(client.listLedgers(it -> {}).ledgers()).hasSize(2);
      ACCOUNTS.add(account.id());
    }
  }

  static class FullCases {

    @RegisterExtension
    static final QldbExtension QLDB =
        QldbExtension.builder()
            .limit(ServiceLimit.DOCUMENTS_PER_TRANSACTION, 1)
            .ledger(
                "cars",
                ledger ->
                    ledger
                        .table("Vehicle", table -> table.indexes("VIN").inline("{VIN: \"A1\"}"))
                        .table("Person")
                        .permissionsMode(PermissionsMode.STANDARD)
                        .deletionProtection()
                        .tag("team", "fleet"))
            .build();

    @Test
    void test(QldbClient client, FakeLedger ledger) {
      DescribeLedgerResponse seen = client.describeLedger(it -> it.name("cars"));
      assertThat(seen.permissionsModeAsString()).isEqualTo("STANDARD");
      assertThat(seen.deletionProtection()).isTrue();
      assertThat(client.listTagsForResource(it -> it.resourceArn(ledger.arn())).tags())
          .isEqualTo(Map.of("team", "fleet"));
      assertThat(ledger.documents("Vehicle")).containsExactly("{VIN:\"A1\"}");
      assertThatThrownBy(() -> ledger.execute("INSERT INTO Person << {}, {} >>"))
          .isInstanceOf(QldbFakeException.class);
    }
  }

  @QldbLedger(
      name = "cars",
      tables =
          @QldbTable(
              name = "Vehicle",
              indexes = "VIN",
              documents = "seed/vehicles.ion",
              inline = "{a:1}"),
      scripts = "seed/other.partiql",
      statements = "CREATE TABLE T",
      permissionsMode = PermissionsMode.STANDARD,
      deletionProtection = true,
      tags = @QldbTag(key = "team", value = "fleet"),
      limits = @QldbLimit(limit = ServiceLimit.PAGE_ROWS, most = 3),
      account = "123456789012",
      scope = LedgerScope.SHARED)
  static class AnnotatedCases {}

  static class EmptyCases {

    @RegisterExtension static final QldbExtension QLDB = QldbExtension.builder().build();

    @Test
    void test(QldbClient client) {
      assertThat(client.listLedgers(it -> {}).ledgers()).isEmpty();
    }
  }

  static class WrongCases {

    @RegisterExtension
    static final QldbExtension QLDB = QldbExtension.builder().ledger("no--name").build();

    @Test
    void test() {}
  }

  static class TwiceCases {

    @RegisterExtension
    static final QldbExtension ONE = QldbExtension.builder().ledger("one").build();

    @RegisterExtension
    static final QldbExtension OTHER = QldbExtension.builder().ledger("other").build();

    @Test
    void test() {}
  }
}
