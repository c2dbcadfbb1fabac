package com.example.registration;

import io.github.qldbfake.junit5.QldbLedger;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Tests on an empty ledger with the name that the application has in production. */
@QldbLedger(name = RegistrationLedger.NAME)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface RegistrationLedger {

  String NAME = "vehicle-registration";
}
