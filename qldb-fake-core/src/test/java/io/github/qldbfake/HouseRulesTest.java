package io.github.qldbfake;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;

/** Who may know which library, where time and chance may enter, and how classes are named. */
@AnalyzeClasses(
    packages = "io.github.qldbfake",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class HouseRulesTest {
  private static final String FACADE = "io.github.qldbfake";
  private static final String SERVER = "io.github.qldbfake.internal.server..";
  private static final String COMMAND_LINE = "io.github.qldbfake.internal.cli..";

  private static final Set<String> SOURCES_OF_CHANCE =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.Math.random",
          "java.util.UUID.randomUUID",
          "java.util.concurrent.ThreadLocalRandom.current",
          "java.security.SecureRandom.<init>");

  @ArchTest
  static final ArchRule onlyTheServerKnowsJetty =
      noClasses()
          .that()
          .resideOutsideOfPackage(SERVER)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.eclipse.jetty..");

  @ArchTest
  static final ArchRule onlyTheServerKnowsJackson =
      noClasses()
          .that()
          .resideOutsideOfPackage(SERVER)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml..");

  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsPicocli =
      noClasses()
          .that()
          .resideOutsideOfPackage(COMMAND_LINE)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  /** One package for each service below delivery: {@code s3}, {@code kinesis}. */
  @ArchTest
  static final ArchRule onlyDeliveriesToAwsKnowItsSdk =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.qldbfake.internal.delivery.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("software.amazon..");

  @ArchTest
  static final ArchRule timeAndChanceEnterThroughTheFacade =
      noClasses()
          .that()
          .resideOutsideOfPackage(FACADE)
          .should()
          .callCodeUnitWhere(describe("reads the clock or draws at random", HouseRulesTest::draws));

  @ArchTest
  static final ArchRule namesSayOneJob =
      noClasses().should().haveNameMatching(".*(Utils?|Manager|Impl|Helper)(\\$.*)?");

  private static boolean draws(JavaCall<?> call) {
    JavaClass owner = call.getTargetOwner();
    String name = call.getName();
    if (owner.isAssignableTo(Clock.class)) {
      return name.startsWith("system");
    }
    if (owner.isEquivalentTo(Random.class) || owner.isEquivalentTo(SplittableRandom.class)) {
      return name.equals("<init>") && call.getTarget().getRawParameterTypes().isEmpty();
    }
    if (owner.getPackageName().equals("java.time") && name.equals("now")) {
      return call.getTarget().getRawParameterTypes().stream()
          .noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
    return SOURCES_OF_CHANCE.contains(owner.getName() + "." + name);
  }
}
