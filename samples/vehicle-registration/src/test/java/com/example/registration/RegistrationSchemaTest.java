package com.example.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.qldbsession.model.BadRequestException;
import software.amazon.qldb.QldbDriver;

@RegistrationLedger
class RegistrationSchemaTest {

  private final QldbDriver driver;

  RegistrationSchemaTest(QldbDriver driver) {
    this.driver = driver;
  }

  @BeforeEach
  void createSchema() {
    new RegistrationSchema(driver).create();
  }

  @Test
  void createsTheFourTables() {
    assertThat(driver.getTableNames())
        .containsExactlyInAnyOrder("Person", "Vehicle", "VehicleRegistration", "DriversLicense");
  }

  @Test
  void createsTheIndexesOfEveryTable() {
    List<String> indexes = new ArrayList<>();
    driver.execute(
        txn -> {
          txn.execute(
                  "SELECT VALUE i.expr FROM information_schema.user_tables AS t, t.indexes AS i")
              .forEach(expression -> indexes.add(expression.toString()));
        });
    assertThat(indexes)
        .containsExactlyInAnyOrder(
            "\"[GovId]\"",
            "\"[VIN]\"",
            "\"[VIN]\"",
            "\"[LicensePlateNumber]\"",
            "\"[LicenseNumber]\"",
            "\"[PersonId]\"");
  }

  @Test
  void refusesToCreateATableTwice() {
    assertThatThrownBy(() -> new RegistrationSchema(driver).create())
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("Table with name: USER.Person already exists");
  }
}
