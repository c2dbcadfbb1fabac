package io.github.qldbfake.testcontainers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the module may know of others: with less, it fits more versions of Testcontainers. */
@AnalyzeClasses(
    packages = "io.github.qldbfake.testcontainers",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ForeignTypesTest {

  @ArchTest
  static final ArchRule knowsTheJdkTestcontainersAndOurselves =
      classes()
          .that()
          .doNotHaveSimpleName("NamedVolume")
          .and()
          .doNotHaveSimpleName("QldbContainer")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "io.github.qldbfake..", "org.testcontainers..", "org.jspecify..");

  @ArchTest
  static final ArchRule theCommandThatCreatesAContainerIsKnownInOnePlace =
      noClasses()
          .that()
          .doNotHaveSimpleName("NamedVolume")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.github.dockerjava.api.model..");

  @ArchTest
  static final ArchRule nothingIsTakenFromWhatTestcontainersHasShaded =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.testcontainers.shaded..", "org.junit..");
}
