package io.github.qldbfake.junit5;

import io.github.qldbfake.PermissionsMode;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives tests a QLDB ledger.
 *
 * <p>On a method it counts for that method; on a class for all its test methods, those of its
 * subclasses and those of its {@code @Nested} classes. The nearest element that has the annotation
 * counts, with all it has of them: several ledgers are in one account. For a class without its own,
 * all its interfaces together go before its superclass. It can be put on an annotation of your own.
 *
 * <p>Constructors, test methods and life-cycle methods can then take parameters of these types:
 * {@code QldbClient}, {@code QldbAsyncClient}, {@code QldbSessionClient}, {@code
 * QldbSessionAsyncClient}, {@code QldbDriver}, {@code AwsCredentialsProvider}, {@link
 * io.github.qldbfake.FakeLedger}, {@link io.github.qldbfake.FakeAccount}, {@link
 * io.github.qldbfake.FakeClock} and {@link io.github.qldbfake.FakeFaults}. Clients are closed for
 * you.
 *
 * <p>On a parameter or a field of such a type, {@link #name} says which ledger is meant. A ledger
 * that is not declared yet is declared there, with the other attributes.
 */
@Documented
@Inherited
@Repeatable(QldbLedgers.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.TYPE,
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.ANNOTATION_TYPE
})
@ExtendWith(QldbExtension.class)
public @interface QldbLedger {

  /**
   * The name of the ledger: 1 to 32 letters, digits and hyphens, by the rules of QLDB. Tests may
   * share a name, also when they run in parallel: every test is in an AWS account of its own.
   *
   * <p>Left out, it is {@code test-ledger}; on a parameter or field it is the one ledger that is
   * declared.
   */
  String name() default "";

  /** Tables with their indexes and documents; they come first. */
  QldbTable[] tables() default {};

  /**
   * Resources with PartiQL statements, which run after {@link #tables}: their paths from the root
   * of the class path. Statements are separated by {@code ;}, and there may be comments of both
   * kinds, to the end of the line and in a block. Each statement is in a transaction of its own.
   */
  String[] scripts() default {};

  /** PartiQL statements, which run after {@link #scripts}, each in a transaction of its own. */
  String[] statements() default {};

  /** The permissions mode. The seed may do everything in both. */
  PermissionsMode permissionsMode() default PermissionsMode.ALLOW_ALL;

  /** Whether DeleteLedger is refused. The ledger is gone after its scope all the same. */
  boolean deletionProtection() default false;

  /** The tags. */
  QldbTag[] tags() default {};

  /** Limits of the account of the ledger. */
  QldbLimit[] limits() default {};

  /**
   * The id of the account, twelve digits; one of its own for every scope if it is left out. Tests
   * that name the same account must not run at the same time.
   */
  String account() default "";

  /** How long the ledger lives. The ledgers of one test have the same scope. */
  LedgerScope scope() default LedgerScope.METHOD;
}
