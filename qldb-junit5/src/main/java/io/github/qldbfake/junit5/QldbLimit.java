package io.github.qldbfake.junit5;

import io.github.qldbfake.ServiceLimit;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A limit of the service that is lowered or raised for the account of a {@link QldbLedger}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface QldbLimit {

  /** Which limit. */
  ServiceLimit limit();

  /**
   * The most that is allowed, at least 0, in the unit of the limit; {@link Long#MAX_VALUE} is no
   * limit. A raised limit holds for the seed too, a lowered one only for the test.
   */
  long most();
}
