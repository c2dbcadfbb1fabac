package com.example.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.junit5.LedgerScope;
import io.github.qldbfake.junit5.QldbLedger;
import io.github.qldbfake.junit5.QldbTable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

/**
 * The whole application on a seeded ledger. The application starts once for the class, and so does
 * the ledger; each test has a vehicle of its own.
 */
@QldbLedger(
    name = "fleet",
    scope = LedgerScope.CLASS,
    tables = @QldbTable(name = "Vehicle", indexes = "VIN", documents = "vehicles.csv"))
@SpringBootTest
@AutoConfigureMockMvc
class FleetApplicationTest {

  @QldbLedger private static FakeLedger ledger;

  @TestBean private AwsCredentialsProvider credentials;

  @Autowired private MockMvcTester http;

  @DynamicPropertySource
  static void pointAtTheFake(DynamicPropertyRegistry properties) {
    properties.add("qldb.ledger", ledger::name);
    properties.add("qldb.region", () -> ledger.account().region());
    properties.add("qldb.endpoint", () -> ledger.account().endpoint());
  }

  /** Stands in for the bean of that name: an account's endpoint needs no credentials. */
  static AwsCredentialsProvider credentials() {
    return AnonymousCredentialsProvider.create();
  }

  @Test
  void showsAVehicleOfTheLedger() {
    assertThat(http.get().uri("/vehicles/TESTVIN0000000001"))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo("{\"vin\": \"TESTVIN0000000001\", \"color\": \"Green\"}");
  }

  @Test
  void doesNotFindAVehicleThatTheLedgerLacks() {
    assertThat(http.get().uri("/vehicles/TESTVIN0000000009")).hasStatus(404);
  }

  @Test
  void aPaintedVehicleKeepsItsFormerColorInTheHistory() {
    assertThat(http.put().uri("/vehicles/TESTVIN0000000002/color").content("Blue")).hasStatus(204);
    assertThat(ledger.history("Vehicle"))
        .filteredOn(revision -> revision.contains("TESTVIN0000000002"))
        .satisfiesExactly(
            first -> assertThat(first).contains("Color:\"Red\""),
            second -> assertThat(second).contains("Color:\"Blue\""));
  }

  @Test
  void aVehicleThatTheLedgerLacksCannotBePainted() {
    assertThat(http.put().uri("/vehicles/TESTVIN0000000009/color").content("Blue")).hasStatus(404);
  }
}
