package io.github.qldbfake.junit5;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives every test method a QLDB ledger of its own.
 *
 * <p>On a method it counts for that method, on a class for all its test methods, those of its
 * subclasses and those of its {@code @Nested} classes; the nearest one counts. It can be put on an
 * annotation of your own.
 *
 * <p>Test methods, {@code @BeforeEach} and {@code @AfterEach} methods and test class constructors
 * can then take parameters of these types: {@code QldbClient}, {@code QldbSessionClient}, {@code
 * QldbDriver}, {@link io.github.qldbfake.FakeLedger} and {@link io.github.qldbfake.FakeAccount}.
 * All of them lead to the ledger of the running test. Clients are closed and the ledger is gone
 * when the test is over.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@ExtendWith(QldbExtension.class)
public @interface QldbLedger {

  /**
   * The name of the ledger: 1 to 32 letters, digits and hyphens, by the rules of QLDB. Tests may
   * share a name, also when they run in parallel: every test is in an AWS account of its own.
   */
  String name() default "test-ledger";

  /**
   * PartiQL statements that prepare the ledger before the test sees it, each in a transaction of
   * its own.
   */
  String[] statements() default {};
}
