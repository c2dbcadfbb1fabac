package com.example.registration;

import java.math.BigDecimal;
import java.time.LocalDate;
import software.amazon.qldb.QldbDriver;

/** The people and the vehicle that the tests are about. */
final class Samples {

  static final Person ADA = new Person("Ada", "Marsh", LocalDate.of(1984, 2, 29), "ID-1001");
  static final Person BEN = new Person("Ben", "Okoro", LocalDate.of(1990, 11, 3), "ID-1002");
  static final Vehicle VAN = new Vehicle("TESTVIN0000000001", "Nordwagen", "Kubus", 2017, "Green");
  static final BigDecimal FINES = new BigDecimal("90.25");

  private Samples() {}

  /** An office with the tables, Ada, Ben, and a van of Ada's. */
  static RegistrationOffice officeWithAdasVan(QldbDriver driver) {
    new RegistrationSchema(driver).create();
    var office = new RegistrationOffice(driver);
    office.register(ADA);
    office.register(BEN);
    office.register(VAN, "KLM 204", "Halden", ADA.govId(), FINES);
    return office;
  }
}
