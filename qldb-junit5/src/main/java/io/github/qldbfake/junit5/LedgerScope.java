package io.github.qldbfake.junit5;

/** How long an account with its ledgers lives, and so which tests see each other's changes. */
public enum LedgerScope {
  /** Each test, each invocation of a parameterized and each repetition of a repeated one. */
  METHOD,
  /**
   * All tests of the class that declares it and of its nested classes without a declaration of
   * their own; also {@code @BeforeAll} and static fields. On a method: all its invocations.
   */
  CLASS,
  /** All tests of the JVM that declare the same; also {@code @BeforeAll} and static fields. */
  SHARED
}
