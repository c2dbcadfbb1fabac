package io.github.qldbfake;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** A public signature names types of the JDK and public types of ours, and nothing else. */
@AnalyzeClasses(
    packages = "io.github.qldbfake",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class PublicApiTest {
  @ArchTest
  static final ArchRule publicSignaturesNameOnlyTheJdkAndOurPublicTypes =
      classes()
          .that()
          .resideOutsideOfPackage("io.github.qldbfake.internal..")
          .and()
          .arePublic()
          .should(
              new ArchCondition<>("name only JDK types and public types of ours") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  parents(type)
                      .filter(named -> !isOpen(named))
                      .forEach(named -> report(events, type, type.getName(), named));
                  Stream.concat(type.getCodeUnits().stream(), type.getFields().stream())
                      .filter(PublicApiTest::isVisible)
                      .forEach(
                          member ->
                              member.getAllInvolvedRawTypes().stream()
                                  .filter(named -> !isOpen(named))
                                  .forEach(
                                      named -> report(events, type, member.getFullName(), named)));
                }
              })
          .allowEmptyShould(true);

  private static Stream<JavaClass> parents(JavaClass type) {
    return Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
        .map(JavaType::getAllInvolvedRawTypes)
        .flatMap(Set::stream);
  }

  private static boolean isVisible(JavaMember member) {
    return member.getModifiers().contains(PUBLIC) || member.getModifiers().contains(PROTECTED);
  }

  private static boolean isOpen(JavaClass named) {
    JavaClass type = named.getBaseComponentType();
    String packageName = type.getPackageName();
    return type.isPrimitive()
        || packageName.startsWith("java.")
        || (packageName.startsWith("io.github.qldbfake")
            && !packageName.startsWith("io.github.qldbfake.internal")
            && type.getModifiers().contains(PUBLIC));
  }

  private static void report(
      ConditionEvents events, JavaClass type, String where, JavaClass named) {
    events.add(SimpleConditionEvent.violated(type, where + " names " + named.getName()));
  }
}
