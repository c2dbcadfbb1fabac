package com.example.registration;

import java.util.List;
import software.amazon.qldb.QldbDriver;

/** The tables of the application and their indexes. */
public final class RegistrationSchema {

  private static final List<String> TABLES =
      List.of("Person", "Vehicle", "VehicleRegistration", "DriversLicense");

  private static final List<String> INDEXES =
      List.of(
          "Person (GovId)",
          "Vehicle (VIN)",
          "VehicleRegistration (VIN)",
          "VehicleRegistration (LicensePlateNumber)",
          "DriversLicense (LicenseNumber)",
          "DriversLicense (PersonId)");

  private final QldbDriver driver;

  public RegistrationSchema(QldbDriver driver) {
    this.driver = driver;
  }

  /** Creates all tables in one transaction and all indexes in a second one. */
  public void create() {
    executeAll(TABLES.stream().map(table -> "CREATE TABLE " + table).toList());
    executeAll(INDEXES.stream().map(index -> "CREATE INDEX ON " + index).toList());
  }

  private void executeAll(List<String> statements) {
    driver.execute(
        txn -> {
          statements.forEach(txn::execute);
        });
  }
}
