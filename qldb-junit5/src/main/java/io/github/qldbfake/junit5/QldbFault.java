package io.github.qldbfake.junit5;

import io.github.qldbfake.FaultKind;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Lets something go wrong with the requests of a test to its account, as {@link
 * io.github.qldbfake.Fault} does by code. The test needs a ledger that is declared otherwise, such
 * as by {@link QldbLedger}.
 *
 * <p>It counts while the test method runs: neither the seed nor methods before and after the test
 * are struck. As with {@link QldbLedger}, the nearest element that has the annotation counts, with
 * all it has of them. Conditions of different kinds all have to hold.
 */
@Documented
@Inherited
@Repeatable(QldbFaults.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@ExtendWith(QldbExtension.class)
public @interface QldbFault {

  /** What goes wrong. */
  FaultKind kind();

  /**
   * Only on these operations of the control plane, such as {@code GetDigest}, and commands of
   * sessions, such as {@code CommitTransaction}; left out, on all where the kind makes sense.
   */
  String[] operations() default {};

  /** Only for statements in which this regular expression is found, whatever the case. */
  String statement() default "";

  /** Only for statements that name this table. */
  String table() default "";

  /**
   * Only from this call on that fits, counted from 1; and only once, unless {@link #times} says.
   */
  long call() default 0;

  /** At most so many times, from 1; left out, without a limit. */
  long times() default 0;

  /** Only by chance, from 0 to 1; with {@link #seed}. */
  double probability() default 1;

  /** The same calls in the same order meet the same fate for the same seed. */
  long seed() default 0;

  /** How long {@link FaultKind#LATENCY} lasts, which needs it; no other kind has it. */
  long latencyMillis() default 0;
}
