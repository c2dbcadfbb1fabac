package io.github.qldbfake;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Holds the packages to their floors. */
@AnalyzeClasses(
    packages = "io.github.qldbfake",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class FloorsTest {
  @ArchTest
  static final ArchRule everyPackageHasAFloor =
      classes()
          .should(
              new ArchCondition<>("be on a floor (add the package to Floors)") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  if (Floors.floorOf(type).isEmpty()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName()));
                  }
                }
              });

  @ArchTest
  static final ArchRule aPackageUsesOnlyFloorsBelowItsOwn =
      classes()
          .should(
              new ArchCondition<>("use only floors below their own") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    if (climbs(type, dependency.getTargetClass().getBaseComponentType())) {
                      events.add(
                          SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                  }
                }
              });

  @ArchTest
  static final ArchRule packagesFormNoCircles =
      slices().matching("io.github.(**)").should().beFreeOfCycles();

  private static boolean climbs(JavaClass from, JavaClass to) {
    if (!to.getPackageName().startsWith("io.github.qldbfake")
        || Floors.roomOf(from).equals(Floors.roomOf(to))) {
      return false;
    }
    return Floors.floorOf(to).orElse(Integer.MAX_VALUE) >= Floors.floorOf(from).orElse(0);
  }
}
