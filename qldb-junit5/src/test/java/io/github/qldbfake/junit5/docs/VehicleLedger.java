package io.github.qldbfake.junit5.docs;

import io.github.qldbfake.junit5.QldbLedger;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

// region meta
@QldbLedger(name = "vehicle-registration", statements = "CREATE TABLE Vehicle")
@Retention(RetentionPolicy.RUNTIME)
@interface VehicleLedger {}
// endregion
