package io.github.qldbfake.junit5;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A tag of a {@link QldbLedger}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface QldbTag {

  /** The key; it must not begin with {@code aws:}. */
  String key();

  /** The value. */
  String value();
}
