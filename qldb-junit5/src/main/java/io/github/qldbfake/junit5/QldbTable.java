package io.github.qldbfake.junit5;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A table of a {@link QldbLedger}, with indexes and documents. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface QldbTable {

  /** The name of the table, in its own case, without quotes. */
  String name();

  /** The fields with an index; the indexes are made before there are documents. */
  String[] indexes() default {};

  /**
   * Resources with documents: their paths from the root of the class path. Documents are inserted
   * in their order, in transactions of at most 40.
   *
   * <ul>
   *   <li>{@code .ion}, {@code .json}: structs one after the other, or one list of structs
   *   <li>{@code .csv}: RFC 4180; the first record names the fields; all values are strings, and an
   *       empty one is absent
   * </ul>
   */
  String[] documents() default {};

  /** More documents, as Ion text: in each string, structs one after the other. */
  String[] inline() default {};
}
