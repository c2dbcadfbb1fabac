package io.github.qldbfake.junit5;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** AssertJ is optional: the extension works on a class path without it. */
@AnalyzeClasses(
    packages = "io.github.qldbfake.junit5",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class OptionalAssertjTest {

  @ArchTest
  static final ArchRule onlyTheAssertionsKnowAssertj =
      noClasses()
          .that()
          .doNotBelongToAnyOf(LedgerAssert.class)
          .should()
          .dependOnClassesThat(resideInAPackage("org.assertj..").or(type(LedgerAssert.class)));
}
