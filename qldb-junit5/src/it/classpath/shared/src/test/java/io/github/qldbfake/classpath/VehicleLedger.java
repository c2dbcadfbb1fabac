package io.github.qldbfake.classpath;

import io.github.qldbfake.junit5.QldbLedger;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The seeded ledger of all tests. */
@QldbLedger(
    name = "vehicle-registration",
    statements = {
      "CREATE TABLE Vehicle",
      "CREATE INDEX ON Vehicle (VIN)",
      "INSERT INTO Vehicle {'VIN': 'TESTVIN0000000001', 'Color': 'Green', 'Doors': 3}"
    })
@Retention(RetentionPolicy.RUNTIME)
public @interface VehicleLedger {}
